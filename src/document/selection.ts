/** The attributes of a tag that name what it wants of a document, with their values. */
export type Selection = Readonly<Record<string, string | undefined>>;

/** The identifier of what has none: a foreign format's only figure, or one that the tag itself says. */
export const ONLY = 'data';
