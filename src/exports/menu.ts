import { html, render, type TemplateResult } from 'lit';
import type { OpenMenu } from '../element/lazy-modules.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { isolateInputEvents } from '../ui/isolate-input-events.js';
import { frameMessages } from '../ui/messages.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { createHtml } from '../platform/safe-dom.js';
import { baseStyles } from '../theme/base.styles.js';
import { Actions } from './actions.js';
import { menuStyles } from './menu.styles.js';
import { exportMessages } from './messages.js';

const STYLES = [baseStyles, menuStyles];

const inPageOrder = ({ host: one }: ShownFigure, { host: other }: ShownFigure): number =>
  one.compareDocumentPosition(other) & other.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const entries = (actions: Actions, shown: readonly ShownFigure[]): TemplateResult[] =>
  shown.length > 1
    ? [...shown].sort(inPageOrder).map(
        (one) =>
          html`<details name="figure">
            <summary>${one.label}</summary>
            <div>${actions.render(one)}</div>
          </details>`,
      )
    : shown.map((only) => actions.render(only));

/** Opens what a reader may take along, of one figure or of several, above the page, so that nothing in it moves. */
export const openMenu: OpenMenu = ({ shown, opener, lazyModules }) => {
  const place = createHtml('div');
  // An element that leaves the document leaves the top layer as well.
  const close = () => {
    place.remove();
    opener.focus();
  };
  // A press beside the menu is one on the element itself, all of which its content covers.
  const closeBeside = ({ target, currentTarget }: Event) => target === currentTarget && close();
  const actions = new Actions(update, lazyModules);
  function update(): void {
    const { localizer } = shown[0]!;
    const menu = html`
      <dialog aria-label=${opener.title} @close=${close} @pointerdown=${closeBeside}>
        <div class="actions">
          <strong>${localizer.in(frameMessages).menu.name}</strong> ${entries(actions, shown)}
          ${actions.outcome(shown[0]!)}
          <button type="button" @click=${close}>${localizer.in(exportMessages).close}</button>
        </div>
      </dialog>
    `;
    render(menu, root);
  }
  const root = place.attachShadow(nullPrototype<ShadowRootInit>({ mode: 'open' }));
  adoptStyles(root, STYLES);
  isolateInputEvents(root);
  opener.closest('.widget')?.append(place);
  update();
  // Browsers that know no such element show it in its place.
  root.querySelector('dialog')?.showModal?.();
};
