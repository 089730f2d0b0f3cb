import { readFile } from 'node:fs/promises';
import { Unreachable } from '../source.js';
import { filledIn } from './run-period.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=utf-8';

async function bodyIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').trim();
  } catch (error) {
    throw new Unreachable(file, error);
  }
}

/**
 * How an endpoint is asked: by GET, or by POST with what stands in a file, which is JSON or the fields of a form.
 * @throws {Unreachable} where the file cannot be read.
 */
export async function requestWith(file: string | undefined, now: number): Promise<RequestInit> {
  if (file === undefined) return {};
  const body = filledIn(await bodyIn(file), now);
  const type = /^[[{]/.test(body) ? JSON_TYPE : FORM_TYPE;
  return { method: 'POST', body, headers: { 'content-type': type } };
}
