import { html, type TemplateResult } from 'lit';

const rowOf = (cells: readonly unknown[]): TemplateResult =>
  html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** A table as a webmaster writes it into a tag, with a caption and headings. */
export const tableOf = (
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult => html`
  <table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(rowOf)}
    </tbody>
  </table>
`;

/** A table without headings, as a visual editor makes it. */
export const headlessTableOf = (rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<table>
    ${rows.map(rowOf)}
  </table>`;
