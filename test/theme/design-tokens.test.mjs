// dist/tokens.json says of each token what the style sheets say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

const tokens = JSON.parse(read('tokens.json'));
const styles = ['tokens', 'chart.styles']
  .map((name) => read(`theme/${name}.js`).replace(/\s+/g, ''))
  .join('\n');
const { computed } = tokens.$extensions['cchc-widgets'];

const GROUPS = ['light', 'dark', 'size', 'font'];
const all = GROUPS.flatMap((group) => Object.values(tokens[group]));
const propertyOf = ({ $extensions }) => $extensions['cchc-widgets'].property;

/** `#fff` and `#ffffff` are one colour. */
const long = (hex) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

describe('the design tokens', () => {
  it('are all that the style sheets take from a page', () => {
    const used = new Set(styles.match(/--cchc-[\w-]+/g));
    assert.deepEqual(
      [...new Set([...all.map(propertyOf), ...Object.keys(computed)])].sort(),
      [...used].sort(),
    );
  });

  it('have the colours of the style sheets on light and on dark pages', () => {
    const pairs = [...styles.matchAll(/var\((--cchc-[a-z-]+),light-dark\((#\w+),(#\w+)\)\)/g)];
    assert.ok(pairs.length > 5);
    for (const [, property, light, dark] of pairs)
      for (const [group, colour] of Object.entries({ light, dark })) {
        const token = Object.values(tokens[group]).find((one) => propertyOf(one) === property);
        assert.equal(token.$value.hex, long(colour), `${property}, ${group}`);
      }
  });

  it('have a type and a value of the format, and say in Vietnamese what they are for', () => {
    const isValue = {
      color: ({ colorSpace, components }) =>
        colorSpace === 'srgb' &&
        components.length === 3 &&
        components.every((part) => part >= 0 && part <= 1),
      dimension: ({ value, unit }) => Number.isFinite(value) && ['px', 'rem'].includes(unit),
      fontFamily: (families) => families.every((family) => typeof family === 'string'),
    };
    for (const { $type, $value, $description, ...rest } of all) {
      assert.ok(isValue[$type]($value), propertyOf(rest));
      assert.ok($description, propertyOf(rest));
    }
  });
});
