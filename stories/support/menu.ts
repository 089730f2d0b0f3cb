import { until } from './until.js';

type Host = Element & { readonly renderRoot: Element | DocumentFragment };

/** The menu of a widget or a provider, while it is open. */
export const menuOf = (host: Host): ShadowRoot | undefined =>
  [...host.renderRoot.querySelectorAll('.widget > div')].flatMap(({ shadowRoot }) => shadowRoot ?? [])[0];

/** Opens the menu of a widget or a provider. */
export async function openMenu(host: Host): Promise<ShadowRoot> {
  const button = await until(host.renderRoot, () =>
    host.renderRoot.querySelector<HTMLElement>('[part=menu]'),
  );
  button.click();
  return until(host.renderRoot, () => menuOf(host));
}

/** The embed codes of a widget, shown in its menu. */
export async function openCodes(host: Host): Promise<HTMLTextAreaElement[]> {
  const menu = await openMenu(host);
  menu.querySelector<HTMLElement>('[aria-expanded]')!.click();
  await until(menu, () => menu.querySelector('textarea'));
  return [...menu.querySelectorAll('textarea')];
}
