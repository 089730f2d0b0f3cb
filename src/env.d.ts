/** The released version, put in by the build and by the test runner. */
declare const __VERSION__: string;

/** Whether this is the one classic script, which loads further scripts instead of modules. */
declare const __CDN__: boolean;

/** The hash of each further script, by file name. */
declare const __INTEGRITY__: Readonly<Record<string, string>>;
