import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding } from '../../../src/authoring/finding.js';
import type { ShapedLine, TableShape } from '../../../src/authoring/table-shape.js';
import type { Bench } from '../bench.js';
import { cellKey, findingsByCell } from '../model/cells.js';
import { ROLES, withRole } from '../model/reading.js';
import type { Source } from '../model/state.js';
import type { DeskWords } from '../words/index.js';
import { moreButton } from './fields.js';

/** So many lines are shown at first, and so many columns at all. */
const FEW = 40;
const MOST_COLUMNS = 100;

/** What is longer may be cut off at the edge of its cell. */
const LONG = 24;

type Faults = ReadonlyMap<string, readonly Finding[]>;

/** The identifier of a cell on the page. */
export const cellId = (key: string): string => `cell-${key.replace(' ', '-')}`;

const columnName = ({ columns }: TableShape, position: number, { table }: DeskWords): string =>
  columns[position]?.heading || table.column(position + 1);

function setRole(bench: Bench, shape: TableShape, position: number, role: string): void {
  const { reading } = bench.state;
  bench.change({ reading: { ...reading, mapping: withRole(reading.mapping, shape, position, role) } });
}

const roleChoice = (bench: Bench, shape: TableShape, position: number): TemplateResult => {
  const { table } = bench.words;
  const role = shape.columns[position]?.roles[0] ?? '';
  return html`
    <th scope="col" class=${role ? 'read-column' : ''}>
      <select
        aria-label=${table.role(columnName(shape, position, bench.words))}
        @change=${(event: Event) => setRole(bench, shape, position, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(role === '')}>${table.unread}</option>
        ${ROLES.map(
          (one) => html`<option value=${one} .selected=${live(one === role)}>${table.roles[one]}</option>`,
        )}
      </select>
    </th>
  `;
};

const faultMark = (findings: readonly Finding[], { table }: DeskWords): TemplateResult | typeof nothing =>
  findings.length
    ? html`<span class="visually-hidden">
        (${table.faultsAt(findings.length)}: ${findings.map(({ sentence }) => sentence).join('; ')})</span
      >`
    : nothing;

const cell = (bench: Bench, text: string, key: string, role: string, faults: Faults): TemplateResult => {
  const findings = faults.get(key) ?? [];
  return html`<td
    id=${cellId(key)}
    tabindex="-1"
    class=${[findings.length && 'fault', role && 'read-column'].filter(Boolean).join(' ')}
    title=${findings.map(({ sentence }) => sentence).join('; ') || (text.length > LONG && text) || nothing}
  >
    ${text}${faultMark(findings, bench.words)}
  </td>`;
};

const row = (
  bench: Bench,
  shape: TableShape,
  line: ShapedLine,
  index: number,
  faults: Faults,
): TemplateResult => {
  const { kinds } = bench.words.table;
  const own = faults.get(cellKey({ line: index, column: null })) ?? [];
  return html`
    <tr class=${`${line.kind}${own.length ? ' fault' : ''}`}>
      <th scope="row" id=${cellId(String(index))} tabindex="-1">
        ${line.line}${line.kind === 'data' ? nothing : html` <span class="kind">${kinds[line.kind]}</span>`}
        ${faultMark(own, bench.words)}
      </th>
      ${shape.columns
        .slice(0, MOST_COLUMNS)
        .map(({ roles }, column) =>
          cell(bench, line.cells[column] ?? '', cellKey({ line: index, column }), roles[0] ?? '', faults),
        )}
    </tr>
  `;
};

/** The table as it stands in its source, with how it is read and what is wrong at its cells. */
export const sheetPart = (bench: Bench, source: Source): TemplateResult | typeof nothing => {
  const { shape, findings } = bench.read ?? {};
  if (!shape) return nothing;
  const { table } = bench.words;
  const faults = findingsByCell(findings ?? [], shape);
  const isWhole = bench.whole.has('sheet') || shape.lines.length <= FEW + 10;
  const lines = isWhole ? shape.lines : shape.lines.slice(0, FEW);
  const label = table.caption(source.name);
  return html`
    <div class="sheet" role="region" tabindex="0" aria-label=${label}>
      <table>
        <caption class="visually-hidden">
          ${label}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.line}</th>
            ${shape.columns.slice(0, MOST_COLUMNS).map((_column, position) => roleChoice(bench, shape, position))}
          </tr>
        </thead>
        <tbody>
          ${lines.map((line, index) => row(bench, shape, line, index, faults))}
        </tbody>
      </table>
    </div>
    ${isWhole ? nothing : moreButton(bench, 'sheet', table.all(shape.lines.length))}
  `;
};
