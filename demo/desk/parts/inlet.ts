import { html, nothing, type TemplateResult } from 'lit';
import type { Bench, Inlet } from '../bench.js';
import { openAddress, openFile } from '../open-source.js';

const openChosen = (bench: Bench, inlet: Inlet, file: File | null | undefined): void => {
  if (file) void bench.open(inlet, file.name, () => openFile(file));
};

function choose(bench: Bench, inlet: Inlet, { target }: Event): void {
  const input = target as HTMLInputElement;
  openChosen(bench, inlet, input.files?.[0]);
  // The same file, mended, may be chosen again.
  input.value = '';
}

/** Lets a file be dropped on a part of the page. */
export const dropping = (bench: Bench, inlet: Inlet) => ({
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
    openChosen(bench, inlet, event.dataTransfer?.files[0]);
  },
});

/** A button that chooses a file. */
export const fileButton = (bench: Bench, inlet: Inlet, name: string, accept: string): TemplateResult => html`
  <label class="button file">
    <input
      type="file"
      id=${`${inlet}-file`}
      accept=${accept}
      @change=${(event: Event) => choose(bench, inlet, event)}
    />
    ${name}
  </label>
`;

function fetchAddress(bench: Bench, inlet: Inlet, event: Event): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('address') as HTMLInputElement;
  const address = field.value.trim();
  void bench.open(inlet, address, () => openAddress(address));
}

/** A field for an address, with a button that fetches what is there. */
export const addressForm = (
  bench: Bench,
  inlet: Inlet,
  label: string,
  button: string,
): TemplateResult => html`
  <form class="address" novalidate @submit=${(event: Event) => fetchAddress(bench, inlet, event)}>
    <label for=${`${inlet}-address`}>${label}</label>
    <input
      id=${`${inlet}-address`}
      name="address"
      type="url"
      inputmode="url"
      placeholder="https://"
      autocomplete="off"
      aria-invalid=${bench.faults[inlet] ? 'true' : nothing}
      aria-describedby=${bench.faults[inlet] ? `${inlet}-fault` : nothing}
    />
    <button class="button" ?disabled=${bench.isBusy}>
      ${bench.isBusy ? bench.words.source.fetching : button}
    </button>
  </form>
`;

/** Why the last attempt to open something failed. */
export const inletFault = ({ faults }: Bench, inlet: Inlet): TemplateResult | typeof nothing =>
  faults[inlet]
    ? html`<p class="notice bad" id=${`${inlet}-fault`} role="alert">${faults[inlet]}</p>`
    : nothing;
