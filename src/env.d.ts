/** The released version, put in by the build and by the test runner. */
declare const __VERSION__: string;

/** The hash of each further script that the main one asks for, by file name. */
declare const __INTEGRITY__: Readonly<Record<string, string>>;
/** The hash of each further script that only this further script asks for; nothing where the main one knows them all. */
declare const __ASKED__: Readonly<Record<string, string>>;

/** The names of all tags, for the script that examines a page. */
declare const __TAGS__: readonly string[];

/** What the scripts of one build call one another by. */
declare const __BUILD__: string;
