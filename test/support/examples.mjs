/**
 * The examples of tags, which stand beside their tests: what each asks of a document that has dossiers, an indicator `ioc`,
 * and a ranking `766` with parts and unit 11; the tag with figures of its own, and a word of what it then shows.
 */
export const examplesOf = async (tags) =>
  Object.fromEntries(
    await Promise.all(
      tags.map(async (tag) => [tag, (await import(`../widgets/${tag}/example.mjs`)).example]),
    ),
  );
