import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { TableView } from '../figures/view.js';

const noMark = () => '';

const table = ({ headings, rows, markOf = noMark }: TableView): TemplateResult => html`
  <table aria-labelledby="details label">
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows().map(
        ([name = '', ...cells]) => html`
          <tr>
            <th
              scope="row"
              data-plain=${markOf(name) ? name : nothing}
              .textContent=${name + markOf(name)}
            ></th>
            ${cells.map((cell) => html`<td translate="no" .textContent=${cell}></td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** The figures of a drawing as a real table behind a disclosure; the first column names the rows. */
export class DataTable implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;
  /** Whether it has been on paper, after which its rows may as well stay. */
  #isPrinted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
  }

  /** A query for print matches too late: Chromium has counted the pages by then, and leaves out what comes on top of them. */
  handleEvent({ type, currentTarget }: Event): void {
    if (type === 'toggle') this.#isOpen = (currentTarget as HTMLDetailsElement).open;
    else this.#isPrinted = true;
    this.#host.requestUpdate();
  }

  /**
   * The disclosure, with sentences above the table. Both are formatted and drawn once a reader opens it, where nothing
   * else shows the figures, and on paper. Browsers would describe a named disclosure by what stands in it.
   */
  render(
    summary: string,
    view: TableView,
    sentences: () => readonly string[],
    isForced = false,
  ): TemplateResult {
    const isOpen = isForced || this.#isOpen;
    const isDrawn = isOpen || this.#isPrinted;
    return html`
      <details class="data" part="data" ?open=${isOpen} @toggle=${this}>
        <summary aria-description=" " aria-labelledby="details label" id="details">${summary}</summary>
        ${
          isDrawn
            ? html`
                ${sentences().map((sentence) => html`<p class="muted" .textContent=${sentence}></p>`)}
                <div tabindex="0" role="group" aria-labelledby="details">${table(view)}</div>
              `
            : nothing
        }
      </details>
    `;
  }
}
