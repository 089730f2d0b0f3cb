import type { FailureKind } from '../../src/document/error.js';
import type { WidgetState } from '../../src/element/widget-state.js';
import texts from '../states.json' with { type: 'json' };
import { code, table, withCode, type Language, type Texts } from './markup.js';

const LISTS = texts satisfies {
  readonly states: Readonly<Record<WidgetState, Texts>>;
  readonly failures: Readonly<Record<FailureKind, Texts>>;
};

const HEADINGS = {
  states: { vi: ['data-state', 'Người đọc thấy'], en: ['data-state', 'What a reader sees'] },
  failures: { vi: ['kind', 'Chuyện gì xảy ra'], en: ['kind', 'What happened'] },
};

/** The states of a widget, or the kinds of failure, with what each means. */
export function stateTable(list: keyof typeof LISTS, language: Language): string {
  const headings = HEADINGS[list][language];
  const rows = Object.entries(LISTS[list]).map(([name, text]) => [code(name), withCode(text[language])]);
  return table(headings.join(': '), headings, rows);
}
