import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding } from '../../../src/authoring/finding.js';
import type { ShapedLine, TableShape } from '../../../src/authoring/table-shape.js';
import type { DeskContext } from '../desk-context.js';
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

function setRole(context: DeskContext, shape: TableShape, position: number, role: string): void {
  const { reading } = context.state;
  context.change({ reading: { ...reading, mapping: withRole(reading.mapping, shape, position, role) } });
}

const roleChoice = (context: DeskContext, shape: TableShape, position: number): TemplateResult => {
  const { table } = context.words;
  const role = shape.columns[position]?.roles[0] ?? '';
  return html`
    <th scope="col" class=${role ? 'read-column' : ''}>
      <select
        aria-label=${table.role(columnName(shape, position, context.words))}
        @change=${(event: Event) => setRole(context, shape, position, (event.target as HTMLSelectElement).value)}
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

const cell = (
  context: DeskContext,
  text: string,
  key: string,
  role: string,
  faults: Faults,
): TemplateResult => {
  const findings = faults.get(key) ?? [];
  return html`<td
    id=${cellId(key)}
    tabindex="-1"
    class=${[findings.length && 'fault', role && 'read-column'].filter(Boolean).join(' ')}
    title=${findings.map(({ sentence }) => sentence).join('; ') || (text.length > LONG && text) || nothing}
  >
    ${text}${faultMark(findings, context.words)}
  </td>`;
};

const row = (
  context: DeskContext,
  shape: TableShape,
  line: ShapedLine,
  index: number,
  faults: Faults,
): TemplateResult => {
  const { kinds } = context.words.table;
  const own = faults.get(cellKey({ line: index, column: null })) ?? [];
  return html`
    <tr class=${`${line.kind}${own.length ? ' fault' : ''}`}>
      <th scope="row" id=${cellId(String(index))} tabindex="-1">
        ${line.line}${line.kind === 'data' ? nothing : html` <span class="kind">${kinds[line.kind]}</span>`}
        ${faultMark(own, context.words)}
      </th>
      ${shape.columns
        .slice(0, MOST_COLUMNS)
        .map(({ roles }, column) =>
          cell(context, line.cells[column] ?? '', cellKey({ line: index, column }), roles[0] ?? '', faults),
        )}
    </tr>
  `;
};

/** The table as it stands in its source, with how it is read and what is wrong at its cells. */
export const sheetPart = (context: DeskContext, source: Source): TemplateResult | typeof nothing => {
  const { shape, findings } = context.read ?? {};
  if (!shape) return nothing;
  const { table } = context.words;
  const faults = findingsByCell(findings ?? [], shape);
  const isWhole = context.whole.has('sheet') || shape.lines.length <= FEW + 10;
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
            ${shape.columns.slice(0, MOST_COLUMNS).map((_column, position) => roleChoice(context, shape, position))}
          </tr>
        </thead>
        <tbody>
          ${lines.map((line, index) => row(context, shape, line, index, faults))}
        </tbody>
      </table>
    </div>
    ${isWhole ? nothing : moreButton(context, 'sheet', table.all(shape.lines.length))}
  `;
};
