import { joinPath } from '../lib/join-path.js';
import { fieldsOf } from './answer-value.js';

/** Lists of records are no deeper in what APIs answer. */
const DEEPEST = 4;
const MOST_LISTS = 20;

/** The paths of the lists in an answer. */
export function listPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return path ? [path] : [];
  if (path.split('.').length > DEEPEST) return [];
  const inner = fieldsOf(value).flatMap(([key, one]) => listPaths(one, joinPath(path, key)));
  return inner.slice(0, MOST_LISTS);
}
