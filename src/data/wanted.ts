/** The attributes of a tag that name what it wants of a document, with their values. */
export type Wanted = Readonly<Record<string, string | undefined>>;
