/** The released version, put in by the build and by the test runner. */
declare const __VERSION__: string;

/** Whether this is the one classic script, which loads further scripts instead of modules. */
declare const __CDN__: boolean;

/** The hash of each further script that the main one asks for, by file name. */
declare const __INTEGRITY__: Readonly<Record<string, string>>;
/** The hash of each further script that only this further script asks for; nothing where the main one knows them all. */
declare const __ASKED__: Readonly<Record<string, string>>;

/** The names of all tags, for the script that examines a page. */
declare const __TAGS__: readonly string[];

/** What the scripts of one build call one another by. */
declare const __BUILD__: string;

/** What further scripts take from the main one, which the build finds out. */
declare module 'cchc:shared' {
  export const shared: Readonly<Record<string, unknown>>;
}
