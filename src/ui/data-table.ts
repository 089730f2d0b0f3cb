import { html, type TemplateResult } from 'lit';

/** The figures of a drawing as a real table, behind a disclosure; the first column names the rows. */
export const dataTable = (
  summary: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  isOpen = false,
): TemplateResult => html`
  <details class="data" part="data" ?open=${isOpen}>
    <summary>${summary}</summary>
    <div tabindex="0" role="group" aria-label=${summary}>
      <table>
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) => html`
              <tr>
                <th scope="row" .textContent=${name}></th>
                ${cells.map((cell) => html`<td translate="no" .textContent=${cell}></td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  </details>
`;
