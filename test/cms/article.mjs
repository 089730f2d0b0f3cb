import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const SNIPPETS = 'demo/recipes/snippets';

const { provider, ...shown } = JSON.parse(readFileSync(file('test/cdn/filters/snippets.json'), 'utf8'));

const snippet = (name) => readFileSync(file(`${SNIPPETS}/${name}.html`), 'utf8').trim();

/** The first example of the read-me, several tags in a provider. */
const readmeExample = () =>
  /<cchc-provider[^]*?<\/cchc-provider>/.exec(readFileSync(file('README.md'), 'utf8'))[0];

function carrier(name) {
  const [kind, what] = name.split('-');
  const { figures, fallback } = shown[what];
  // Below a frame stands a sentence only.
  return {
    name,
    markup: snippet(name),
    figures,
    fallback: kind === 'iframe' ? fallback.slice(0, 1) : fallback,
  };
}

/** The snippets of the recipes and what each shows: its figures, or else its fallback. */
export const CARRIERS = readdirSync(file(SNIPPETS))
  .filter((name) => /^(div|tag|iframe)-/.test(name))
  .map((name) => carrier(name.replace('.html', '')))
  .concat({ name: 'provider', markup: readmeExample(), ...provider });

/** The sentence that stands right before a carrier in the article, by which the carrier is found again. */
export const before = ({ name }) => `Phần trước của ${name}.`;

/** The paragraphs that come behind it, which must stay to be read. */
export const behind = ({ name }) => [`Phần sau của ${name}.`, `Đoạn tiếp theo, sau ${name}.`];

export const paragraph = (text) => `<p>${text}</p>`;

/** A file of the recipes, as it stands there. */
export const recipe = (name) => readFileSync(file(`demo/recipes/${name}.html`), 'utf8').trim();
