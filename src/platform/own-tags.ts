/** The tags of this library that are there, registered by this copy or another, or would be if the page did not refuse them. */
export const ownTags = new Set<string>();
