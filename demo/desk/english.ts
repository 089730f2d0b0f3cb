import registry from '../../src/widgets/registry.js';

/** Brings all that the widgets say in English: findings and snippets say it before any widget has asked for it. */
export async function loadEnglish(): Promise<void> {
  const figures = await Promise.all(registry.map(async ({ element }) => element.figure()));
  await Promise.all(figures.map((figure) => figure.english()));
}
