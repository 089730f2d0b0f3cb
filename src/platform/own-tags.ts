/** The tags of this library that have been registered, by this copy or another. */
export const ownTags = new Set<string>();
