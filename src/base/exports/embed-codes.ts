/** A way to place the same widget elsewhere, and what to paste for it. */
export interface EmbedCode {
  readonly carrier: 'tag' | 'div' | 'iframe' | 'npm';
  readonly code: string;
}

/** What does not belong to the widget but to its place in this page. */
const OF_THE_PAGE = /^(id|class|style|slot|part|lang|hidden|tabindex|role|data-.*|aria-.*)$/;

const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const written = (attributes: readonly (readonly [string, string])[], prefix = ''): string =>
  attributes.map(([name, value]) => ` ${prefix}${name}${value ? `="${escaped(value)}"` : ''}`).join('');

/** The attributes that make the widget what it is, those that it inherits here included. */
function attributesOf(element: Element, inherited: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const own = [...element.attributes]
    .filter(({ name }) => !OF_THE_PAGE.test(name))
    .map(({ name, value }) => [name, value] as const);
  const added = Object.keys(inherited).filter((name) => !own.some(([known]) => known === name));
  const all = [...own, ...added.map((name) => [name, inherited[name] ?? ''] as const)];
  return all.map(([name, value]) => [name, name === 'endpoint' ? new URL(value, element.baseURI).href : value] as const);
}

/** The embed codes of a widget; `folder` is where the script files are. */
export function embedCodesOf(element: Element, inherited: Readonly<Record<string, string>>, folder: string): EmbedCode[] {
  const tag = element.localName;
  const attributes = attributesOf(element, inherited);
  const fallback = (element.textContent ?? '').trim();
  const script = `<script src="${folder}cchc-widgets.js" defer></script>\n`;
  const query = new URLSearchParams({ widget: tag });
  for (const [name, value] of attributes) query.set(name, value);
  return [
    { carrier: 'tag', code: `${script}<${tag}${written(attributes)}>${escaped(fallback)}</${tag}>` },
    { carrier: 'div', code: `${script}<div data-cchc="${tag}"${written(attributes, 'data-')}>${escaped(fallback)}</div>` },
    {
      carrier: 'iframe',
      code: `<iframe src="${escaped(`${folder}embed.html?${query.toString()}`)}" title="${escaped(fallback || tag)}" width="100%" height="420" style="border:0"></iframe>`,
    },
    { carrier: 'npm', code: `import 'cchc-widgets/${tag}';\n\n<${tag}${written(attributes)}></${tag}>` },
  ];
}
