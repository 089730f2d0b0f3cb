/// <reference types="vite/client" />
import type { StoriesFile } from './compose.js';

const FILES = import.meta.glob<StoriesFile>('../*.stories.ts', { eager: true });

const tagOf = ({ default: meta }: StoriesFile): string => String(meta.component);

/** Every file of stories, by the tag that it is about. */
export const storiesByTag: Readonly<Record<string, StoriesFile>> = Object.fromEntries(
  Object.values(FILES).map((file) => [tagOf(file), file]),
);
