/// <reference types="vite/client" />

const BASELINES = import.meta.glob<string>('../../test/accessibility-tree/baselines/*.vi.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const NAME = /([\w-]+)\.vi\.txt$/;

/** What a screen reader is told of each tag, state by state, as the tests hold it. */
export const spoken: readonly (readonly [tag: string, text: string])[] = Object.entries(BASELINES).map(
  ([path, text]) => [NAME.exec(path)?.[1] ?? path, text],
);
