import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/cchc-provider/define.js';
import type { WidgetState } from '../../src/element/widget-state.js';
import { CchcWidget } from '../../src/element/widget.js';
import type { Client } from '../../src/client/client.js';
import type { FailureKind } from '../../src/document/error.js';
import { openCodes, openMenu } from './menu.js';
import { until } from './until.js';

/** What a story promises, unless it is that of its file: each of its widgets comes to this state. The tests hold it to that. */
interface Promised {
  state: WidgetState;
  failure?: FailureKind;
  /** What the endpoint answers. */
  client: Client;
}

/** What decides whether a tag is the right one, as ends of the sentences “Dùng khi …”, “Không dùng khi …”. */
export interface Choosing {
  readonly useFor: string;
  readonly notFor: string;
}

/** A story of a widget in one state. */
export type WidgetStory<Attributes> = StoryObj<Attributes> & { parameters?: Partial<Promised> };

/** The stories of a tag, which are ready with what `client` answers, where they do not say otherwise. */
export type WidgetMeta<Attributes> = Meta<Attributes> & { parameters: Promised & { choosing: Choosing } };

/** Puts the story's own client in the place of the network. */
export const withClient: Decorator = (story, { parameters }) =>
  html`<cchc-provider .client=${parameters.client as Client}>${story()}</cchc-provider>`;

/** Gives a story the width of a narrow side column. */
export const narrow: Decorator = (story) => html`<div style="width: 240px">${story()}</div>`;

/** The widgets in an element. */
export const widgetsIn = (root: ParentNode): CchcWidget[] =>
  [...root.querySelectorAll('*')].filter((element): element is CchcWidget => element instanceof CchcWidget);

/** Does a part of what is done in a story, and names it in the panel of interactions. */
type Step = (label: string, act: () => Promise<void>) => Promise<void> | void;

/** What is done in a story, once it is shown. */
export type Play = (context: { canvasElement: HTMLElement; step: Step }) => Promise<void>;

/** Does something with a piece of each widget, or of those of one tag, as soon as that is there. */
const use =
  (label: string, selector: string, act: (piece: HTMLElement) => void, tag?: string): Play =>
  async ({ canvasElement, step }) => {
    for (const widget of widgetsIn(canvasElement).filter(({ localName }) => !tag || localName === tag))
      await step(`${label} (${widget.localName})`, async () =>
        act(await until(widget.renderRoot, () => widget.renderRoot.querySelector<HTMLElement>(selector))),
      );
  };

/** Presses a button of each widget. */
export const press = (part: string): Play =>
  use(`Bấm nút ::part(${part})`, `[part=${part}]`, (button) => button.click());

/** Opens a disclosure of each widget. */
export const open = (part: string): Play =>
  use(`Mở ::part(${part})`, `details[part=${part}]`, (details) => {
    (details as HTMLDetailsElement).open = true;
  });

/** Chooses a unit on each map. */
export const choose = (code: string): Play =>
  use(`Bấm ô mang mã ${code}`, `[role=option][data-code="${code}"]`, (tile) =>
    tile.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );

/** Sorts each ranking by a column, which its name in the head is pressed for. */
export const sort = (column: string): Play =>
  use(`Bấm tên cột “${column}”`, `thead .${column} button`, (button) => button.click());

/** Chooses a unit in each ranking. */
export const chooseRow = (code: string): Play =>
  use(
    `Bấm tên đơn vị mang mã ${code}`,
    `button[value="${code}"]`,
    (button) => button.click(),
    'province-ranking',
  );

/** Presses keys one after another in each widget, from a place on; a story that does not end where it says fails. */
export const move =
  (from: string, keys: readonly string[], to: string): Play =>
  async ({ canvasElement, step }) => {
    for (const widget of widgetsIn(canvasElement)) {
      const { localName } = widget;
      const root = widget.renderRoot as ShadowRoot;
      await step(`Tới ${from} (${localName})`, async () =>
        (await until(root, () => root.querySelector<HTMLElement>(from))).focus(),
      );
      for (const key of keys)
        await step(`Bấm phím ${key} (${localName})`, async () => {
          const pressed = { key, bubbles: true, composed: true, cancelable: true };
          root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', pressed));
          await widget.updateComplete;
        });
      await step(
        `Đã ở ${to} (${localName})`,
        async () => void (await until(root, () => root.querySelector(to))),
      );
    }
  };

/** Opens the menu of each widget. */
export const showMenu: Play = async ({ canvasElement, step }) => {
  for (const widget of widgetsIn(canvasElement))
    await step(`Mở trình đơn (${widget.localName})`, async () => void (await openMenu(widget)));
};

/** Opens the menu of each widget, and presses its button for the embed codes. */
export const showCodes: Play = async ({ canvasElement, step }) => {
  for (const widget of widgetsIn(canvasElement))
    await step(`Hiện mã nhúng (${widget.localName})`, async () => void (await openCodes(widget)));
};

/** Types into the search field of each widget. */
export const search = (words: string): Play =>
  use(`Gõ “${words}” vào ô tìm`, 'input[type=search]', (field) => {
    (field as HTMLInputElement).value = words;
    field.dispatchEvent(new InputEvent('input'));
  });
