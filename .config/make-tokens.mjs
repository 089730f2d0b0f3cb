// The tokens as design tools read them, in the format of the W3C community group (2025.10). They come from the manifest, which
// a test holds to the style sheets. What only a browser can compute has no form there, and is listed as CSS.
import { readFileSync, writeFileSync } from 'node:fs';

const OWN = 'cchc-widgets';
const COLOUR = /^#([\da-f]{3}|[\da-f]{6})$/i;
const PAIR = /^light-dark\((\S+), (\S+)\)$/;
const DIMENSION = /^([\d.]+)(px|rem)$/;
const RANGE = /^clamp\(([\d.]+px), .+, ([\d.]+px)\)$/;

const read = (name) => JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8'));

/** All tokens: those that every widget has, and those of some. */
const declared = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .flatMap(({ cssProperties = [] }) => cssProperties);
const properties = [...new Map(declared.map((property) => [property.name, property])).values()];

/** The colour on dark pages of a token that has another token for that, whose default it is. */
const darkOf = (name) =>
  /(#[\da-f]+)\)$/i.exec(properties.find((property) => property.name === `${name}-dark`)?.default)?.[1];

function colourOf(text) {
  const short = COLOUR.exec(text)[1];
  const hex = (short.length === 3 ? [...short].map((digit) => digit + digit).join('') : short).toLowerCase();
  const components = [0, 2, 4].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex: `#${hex}` };
}

function dimensionOf(text) {
  const [, value, unit] = DIMENSION.exec(text);
  return { value: Number(value), unit };
}

const aboutOf = ({ name, description, vi }) => ({
  $description: vi,
  $extensions: { [OWN]: { property: name, description } },
});

/** Where a token stands and what it is, once for each of its values. */
function entriesOf(property) {
  const { name, default: value } = property;
  const key = name.replace('--cchc-', '');
  const about = aboutOf(property);
  const token = ($type, $value) => ({ $type, $value, ...about });
  const [, light = value, dark = darkOf(name) ?? value] = PAIR.exec(value) ?? [];
  if (COLOUR.test(light) && COLOUR.test(dark))
    return [
      [['light', key], token('color', colourOf(light))],
      [['dark', key], token('color', colourOf(dark))],
    ];
  const [, least, most] = RANGE.exec(value) ?? [];
  if (least)
    return [
      [['size', `${key}-min`], token('dimension', dimensionOf(least))],
      [['size', `${key}-max`], token('dimension', dimensionOf(most))],
    ];
  if (DIMENSION.test(value)) return [[['size', key], token('dimension', dimensionOf(value))]];
  if (key === 'font') return [[['font', 'family'], token('fontFamily', value.split(/,\s*/))]];
  return [[['computed', name], { css: value, ...about }]];
}

const groups = { light: {}, dark: {}, size: {}, font: {}, computed: {} };
for (const property of properties)
  for (const [[group, key], token] of entriesOf(property)) groups[group][key] = token;

const { computed, ...tokens } = groups;
const file = {
  $description: 'CCHC Widgets: what a page can set by custom properties, with the values where it sets none.',
  $extensions: { [OWN]: { computed } },
  ...tokens,
};
writeFileSync(new URL('../dist/tokens.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
