import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext, InputName } from '../desk-context.js';
import { openAddress, openFile } from '../open-source.js';

const openChosen = (context: DeskContext, input: InputName, file: File | null | undefined): void => {
  if (file) void context.open(input, file.name, () => openFile(file));
};

function choose(context: DeskContext, input: InputName, { target }: Event): void {
  const field = target as HTMLInputElement;
  openChosen(context, input, field.files?.[0]);
  // The same file, mended, may be chosen again.
  field.value = '';
}

/** Lets a file be dropped on a part of the page. */
export const dropping = (context: DeskContext, input: InputName) => ({
  over: (event: DragEvent): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.add('over');
  },
  leave: (event: DragEvent): void => {
    (event.currentTarget as HTMLElement).classList.remove('over');
  },
  drop: (event: DragEvent): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.remove('over');
    openChosen(context, input, event.dataTransfer?.files[0]);
  },
});

/** A button that chooses a file. */
export const fileButton = (
  context: DeskContext,
  input: InputName,
  name: string,
  accept: string,
): TemplateResult => html`
  <label class="button file">
    <input
      type="file"
      id=${`${input}-file`}
      accept=${accept}
      @change=${(event: Event) => choose(context, input, event)}
    />
    ${name}
  </label>
`;

function fetchAddress(context: DeskContext, input: InputName, event: Event): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('address') as HTMLInputElement;
  const address = field.value.trim();
  void context.open(input, address, () => openAddress(address));
}

/** A field for an address, with a button that fetches what is there. */
export const addressForm = (
  context: DeskContext,
  input: InputName,
  label: string,
  button: string,
): TemplateResult => html`
  <form class="address" novalidate @submit=${(event: Event) => fetchAddress(context, input, event)}>
    <label for=${`${input}-address`}>${label}</label>
    <input
      id=${`${input}-address`}
      name="address"
      type="url"
      inputmode="url"
      placeholder="https://"
      autocomplete="off"
      aria-invalid=${context.faults[input] ? 'true' : nothing}
      aria-describedby=${context.faults[input] ? `${input}-fault` : nothing}
    />
    <button class="button" ?disabled=${context.isBusy}>
      ${context.isBusy ? context.words.source.fetching : button}
    </button>
  </form>
`;

/** Why the last attempt to open something failed. */
export const inputFault = ({ faults }: DeskContext, input: InputName): TemplateResult | typeof nothing =>
  faults[input]
    ? html`<p class="notice bad" id=${`${input}-fault`} role="alert">${faults[input]}</p>`
    : nothing;
