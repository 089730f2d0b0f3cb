import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import manifest from '../../dist/custom-elements.json';
import { arrive } from './compose.js';
import { widgetsIn } from './story.js';

interface Part {
  readonly name: string;
  readonly vi?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName: string; readonly cssParts?: readonly Part[] }[];
  }[];
}

interface Marked extends Part {
  readonly top: number;
  readonly left: number;
}

const declaredIn = (tag: string): readonly Part[] =>
  (manifest as unknown as Manifest).modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)?.cssParts ?? [];

/** The least distances from a mark to one below and beside it, in pixels. */
const APART = { below: 18, beside: 22 };

/** The marks from top to bottom, each to the left of those that would lie under it. */
function sideBySide(marks: readonly Marked[]): Marked[] {
  const placed: Marked[] = [];
  for (const mark of [...marks].sort((one, other) => one.top - other.top || one.left - other.left)) {
    let { left } = mark;
    const isTaken = (other: Marked) =>
      Math.abs(other.top - mark.top) < APART.below && Math.abs(other.left - left) < APART.beside;
    while (placed.some(isTaken)) left -= APART.beside;
    placed.push({ ...mark, left });
  }
  return placed;
}

/** How far to the right of its widget's edge a part begins that has text beside it. */
const BESIDE_TEXT = 60;

/** Where a part is marked: beside it, or where that would cover text below its first letter. */
function markPlace(piece: DOMRect, frame: DOMRect, stage: DOMRect): { top: number; left: number } {
  const isBesideText = piece.left - frame.left > BESIDE_TEXT;
  return isBesideText
    ? { top: piece.bottom - stage.top, left: piece.left - stage.left + APART.beside }
    : { top: piece.top - stage.top, left: piece.left - stage.left };
}

const itemOf = ({ name, vi = '' }: Part): TemplateResult =>
  html`<li><code>::part(${name})</code>: ${vi.replaceAll('`', '')}</li>`;

/** Marks each part of the widget in it with a number, and names the parts in a list. */
class PartAnatomy extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 24px 32px;
      align-items: start;
      font: 14px/1.5 system-ui;
    }
    .stage {
      position: relative;
      padding: 14px 14px 14px 44px;
    }
    .mark {
      position: absolute;
      min-inline-size: 20px;
      border-radius: 10px;
      background: #b3005c;
      color: #fff;
      font: 700 12px/20px system-ui;
      text-align: center;
      transform: translate(-100%, -2px);
    }
    ol,
    ul {
      margin: 0;
      padding-inline-start: 28px;
    }
    li {
      margin-block-end: 4px;
    }
    code {
      font-size: 13px;
    }
  `;

  /** The tag whose parts are named. */
  @property() declare tag: string;

  @state() declare private marked: readonly Marked[];

  constructor() {
    super();
    this.tag = '';
    this.marked = [];
  }

  override firstUpdated(): void {
    void arrive(this, 'ready').then(() => {
      this.marked = sideBySide(this.#places());
    });
  }

  #places(): Marked[] {
    const [widget] = widgetsIn(this);
    const stage = this.renderRoot.querySelector('.stage')!.getBoundingClientRect();
    const frame = widget?.getBoundingClientRect();
    return declaredIn(this.tag).flatMap((part) => {
      const piece = widget?.renderRoot.querySelector(`[part~="${part.name}"]`)?.getBoundingClientRect();
      return piece?.width && frame ? [{ ...part, ...markPlace(piece, frame, stage) }] : [];
    });
  }

  /** The parts that the widget shows only in other states, or where its attributes ask for them. */
  #hidden(): readonly Part[] {
    const shown = this.marked.map(({ name }) => name);
    return this.marked.length ? declaredIn(this.tag).filter(({ name }) => !shown.includes(name)) : [];
  }

  override render(): TemplateResult {
    const hidden = this.#hidden();
    return html`
      <div class="stage">
        <slot></slot>
        ${this.marked.map(
          ({ top, left }, index) =>
            html`<span class="mark" style="top: ${top}px; left: ${left}px">${index + 1}</span>`,
        )}
      </div>
      <div>
        <ol>
          ${this.marked.map(itemOf)}
        </ol>
        ${
          hidden.length
            ? html`
                <p>Ở trạng thái khác, hoặc với thuộc tính khác:</p>
                <ul>
                  ${hidden.map(itemOf)}
                </ul>
              `
            : nothing
        }
      </div>
    `;
  }
}

/** A widget with its parts marked. */
export function anatomyOf(tag: string, widget: unknown): TemplateResult {
  if (!customElements.get('part-anatomy')) customElements.define('part-anatomy', PartAnatomy);
  return html`<part-anatomy tag=${tag}>${widget}</part-anatomy>`;
}
