// Small models of filters that run on servers, written from what these do to markup; each says whose rules it follows.

/** The text of a tag between its brackets: what it is called, and its attributes as they are written. */
interface Tag {
  readonly isClosing: boolean;
  readonly name: string;
  readonly attributes: readonly string[];
}

/** Takes a tag apart as these filters do: at spaces, those between double quotes excepted. */
function tagOf(text: string): Tag {
  const isClosing = text.startsWith('/');
  const [name = '', ...attributes] = text.slice(isClosing ? 1 : 0).match(/(?:[^ "]|"[^"]*")+/g) ?? [];
  return { isClosing, name: name.toLowerCase(), attributes: attributes.filter((written) => written !== '/') };
}

const withTags = (markup: string, rewrite: (tag: Tag) => string): string =>
  markup.replace(/<([^<>]*)>/g, (_, text: string) => rewrite(tagOf(text)));

function written({ isClosing, name }: Tag, attributes: readonly string[]): string {
  return isClosing ? `</${name}>` : `<${[name, ...attributes].join(' ')}>`;
}

/** A name as the two of them know one: a letter, then letters and digits. A hyphen makes it none. */
const REGULAR = /^[a-z][a-z0-9]*$/i;

const splitAttribute = (text: string): [name: string, value: string | undefined] => {
  const at = text.indexOf('=');
  if (at < 0) return [text.trim().toLowerCase(), undefined];
  return [
    text.slice(0, at).trim().toLowerCase(),
    text
      .slice(at + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/s, '$2'),
  ];
};

const NUKEVIET_TAGS = new Set(
  (
    'embed object param a b blockquote br caption col colgroup div em h1 h2 h3 h4 h5 h6 hr i img li p span strong s sub ' +
    'sup table tbody td th tr u ul ol iframe figure figcaption video audio source track code'
  ).split(' '),
);

const toRgb = (hex: string): string => {
  const length = hex.length / 3;
  const parts = [0, 1, 2].map((part) => parseInt(hex.slice(part * length, (part + 1) * length), 16));
  return `rgb(${parts.join(', ')});`;
};

/** Names of functions and files of PHP before a bracket, which NukeViet takes for an attack. */
const PHP_WORDS =
  /(chr|char|cmd|passthru|exec|eval|system|fopen|fsockopen|file|file_get_contents|readfile|unlink)\s*\(/i;

function nukevietAttribute(tag: string, text: string): string[] {
  const [name, value] = splitAttribute(text);
  if (!/[a-z]/.test(name) || name.startsWith('on') || name === 'action' || name === 'background') return [];
  if (value === undefined || value === '') return [`${name}="${name}"`];
  const plain = value.replace(/ +/g, ' ').replace(/"|&quot;/g, "'");
  if (/javascript|vbscript|expression|behaviour|mocha|livescript/i.test(plain.replace(/\s/g, ''))) return [];
  if (PHP_WORDS.test(plain)) return [];
  const isForeign = /^(https?:)?\/\//i.test(plain);
  if (isForeign && name === 'src' && (tag === 'iframe' || tag === 'embed')) return [];
  const coloured =
    name === 'href'
      ? plain
      : plain.replace(/#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f]);*/gi, (_, hex: string) => toRgb(hex));
  return [`${name}="${coloured.replace(/'/g, '&#039;')}"`];
}

/**
 * NukeViet 4.5: brackets become entities, scripts go, a tag whose name is not regular or not in the site's list goes
 * and leaves its content, handlers go, double quotes become single ones, colours become `rgb(…);`, an attribute without
 * a value gets its own name, and a frame may show only the site's own pages.
 */
export function nukeviet(markup: string): string {
  const entities = markup.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  const scriptless = entities.replace(/<\s*script[^>]*>.*?<\s*\/\s*script\s*>/gis, '');
  return withTags(scriptless, (tag) => {
    if (!REGULAR.test(tag.name) || !NUKEVIET_TAGS.has(tag.name)) return '';
    return written(
      tag,
      tag.attributes.flatMap((text) => nukevietAttribute(tag.name, text)),
    );
  });
}

const JOOMLA_BLOCKED = new Set(
  (
    'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name ' +
    'object script style title xml'
  ).split(' '),
);

function joomlaAttribute(text: string): string[] {
  const [name, value] = splitAttribute(text);
  const isBlocked =
    /^(action|background|codebase|dynsrc|formaction|lowsrc)$/.test(name) || name.startsWith('on');
  if (value === undefined || isBlocked) return [];
  return [
    `${name}="${value
      .replaceAll('&#', '')
      .replaceAll('"', '')
      .replace(/[\n\r]/g, '')}"`,
  ];
}

/**
 * Joomla’s text filter with its default list of blocked tags: those and every irregular name go, their content stays;
 * an attribute without a value goes, and so do handlers.
 */
export function joomla(markup: string): string {
  return withTags(markup, (tag) => {
    if (!REGULAR.test(tag.name) || JOOMLA_BLOCKED.has(tag.name)) return '';
    return written(tag, tag.attributes.flatMap(joomlaAttribute));
  });
}

/** Joomla’s text filter for those who may write no HTML. */
export const joomlaNoHtml = (markup: string): string => withTags(markup, () => '');

const KSES_TAGS = new Set(
  (
    'address a abbr b big blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s section small span strong sub ' +
    'summary sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);

const KSES_ATTRIBUTE =
  /^(aria-[a-z-]+|data-[a-z0-9_-]+|class|dir|hidden|id|lang|style|title|role|href|src|alt|width|height|align|colspan|rowspan|scope)$/;

/** WordPress’s kses for those who may not write unfiltered HTML: other tags go and leave their content. */
export function kses(markup: string): string {
  return withTags(markup, (tag) => {
    if (!KSES_TAGS.has(tag.name)) return '';
    const kept = tag.attributes.filter((text) => KSES_ATTRIBUTE.test(splitAttribute(text)[0]));
    return written(tag, kept);
  });
}

const BLOCK =
  '</?(?:table|caption|tbody|thead|tr|td|th|div|ul|ol|li|p|h[1-6]|hr|section|figure|figcaption)(?: [^>]*)?/?>';

/**
 * WordPress’s automatic paragraphs: what stands between blocks becomes a paragraph, also a lone tag that it takes for
 * text; other line ends become breaks.
 */
export function wpautop(markup: string): string {
  const oneLineTags = markup.trim().replace(/<[^>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' '));
  const apart = oneLineTags
    .replace(new RegExp(`\\s*(${BLOCK})\\s*`, 'g'), (_, tag: string) =>
      tag.startsWith('</') ? `${tag}\n\n` : `\n\n${tag}`,
    )
    .split(/\n\s*\n/)
    .filter((chunk) => chunk.trim())
    .map((chunk) => `<p>${chunk.trim()}</p>`)
    .join('\n');
  return apart
    .replace(new RegExp(`<p>(${BLOCK})`, 'g'), '$1')
    .replace(new RegExp(`(${BLOCK})</p>`, 'g'), '$1')
    .replace(new RegExp(`(?<!>)\\n(?!</?p>|${BLOCK})`, 'g'), '<br />\n');
}

const DNN_ELEMENTS = 'script|input|object|embed|applet|form|option|select|source|iframe|ilayer';
const DNN_WORDS =
  'javascript:|vbscript:|\\bunescape\\b|\\bon(error|load|focus|blur|(dbl)?click|change|select|submit|reset|key\\w+|mouse\\w+)\\b';

/**
 * DNN’s filter against scripting, which modules put the posts of visitors through: scripts, frames and forms go with all
 * that is in them, the names of handlers go wherever they stand. It knows no list of tags.
 */
export const dnn = (markup: string): string =>
  markup
    .replace(new RegExp(`<(${DNN_ELEMENTS})[^>]*>.*?</\\1[^>]*>`, 'gis'), ' ')
    .replace(new RegExp(DNN_WORDS, 'gi'), ' ');

const ANTISAMY_TAGS = new Set(
  (
    'a abbr address b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2 h3 h4 ' +
    'h5 h6 hr i img ins li ol p pre q s small span strong sub sup table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
);

const ANTISAMY_ATTRIBUTE =
  /^(class|id|title|lang|align|valign|width|height|border|cellpadding|cellspacing|colspan|rowspan|scope|href|src|alt|style)$/;

/**
 * OWASP AntiSamy with the list made for eBay, which Liferay puts posts through, Web Content and fragments excepted: a
 * frame goes with what is in it, another tag that is not in the list goes and leaves its content, and so does each
 * attribute that is not, all `data-` ones among them. SharePoint’s Publishing HTML does as much.
 */
export const antiSamy = (markup: string): string =>
  withTags(markup.replace(/<(script|iframe)[^>]*>.*?<\/\1>/gis, ''), (tag) => {
    if (!ANTISAMY_TAGS.has(tag.name)) return '';
    return written(
      tag,
      tag.attributes.filter((text) => ANTISAMY_ATTRIBUTE.test(splitAttribute(text)[0])),
    );
  });
