import { html, nothing, type TemplateResult } from 'lit';
import { documentText } from '../../../src/authoring/merge/plain-document.js';
import type { Snapshot } from '../../../src/snapshot/snapshot.js';
import { localizerOf } from '../../../src/i18n/localizer.js';
import { localeOf } from '../../../src/format/locale.js';
import { authoringWords } from '../../../src/authoring/words/index.js';
import type { CchcDocument } from '../../../src/document/schema.js';
import type { Bench } from '../bench.js';
import { copyFrom } from '../copy.js';
import type { Figure } from '../model/derive.js';
import {
  frozenFigure,
  frozenPlacement,
  isHeld,
  livePlacement,
  policyFor,
  scriptLines,
  snippetFor,
  sourceAttributes,
  type Placement,
} from '../model/snippets.js';
import type { Carrier, Freshness } from '../model/state.js';
import { SYSTEMS, systemOf } from '../model/systems.js';
import { saveFile } from '../save.js';
import { choice, radios, textField, type Option } from './fields.js';
import { linkPart } from './link.js';
import { picturePart } from './picture.js';
import { chosenFor, nameOf } from './widget.js';

const FRESHNESSES: readonly Freshness[] = ['frozen', 'document', 'source'];

/** The height of a frame before its own script has measured it. */
const FRAME_HEIGHT = 420;

async function copy(bench: Bench, event: Event): Promise<void> {
  const block = (event.currentTarget as HTMLElement).closest('.code')?.querySelector('code');
  if (block) bench.say((await copyFrom(block)) ? bench.words.copied : bench.words.notCopied);
}

/** Something to copy, under a heading of its own. */
export const codeBlock = (
  bench: Bench,
  id: string,
  heading: string,
  code: string,
  hint = '',
): TemplateResult => html`
  <div class="code">
    <div class="code-head">
      <h3 id=${id}>${heading}</h3>
      <button
        type="button"
        class="button"
        aria-describedby=${id}
        @click=${(event: Event) => copy(bench, event)}
      >
        ${bench.words.copy}
      </button>
    </div>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <pre tabindex="0" aria-labelledby=${id}><code>${code}</code></pre>
  </div>
`;

/** Where the source itself can be asked: its address, else the one that somebody has entered for the document. */
const sourceAddress = ({ state: { source, endpoint } }: Bench): string =>
  source && /^https?:/i.test(source.name) ? source.name : endpoint.replace(/\.json$/, '.csv');

/** The figure frozen in the language that its widget speaks. */
function frozen(bench: Bench, document: CchcDocument, figure: Figure): Snapshot | string {
  const chosen = chosenFor(bench, figure);
  const locale = localeOf(chosen.locale) ?? 'vi';
  const { area } = bench.state.words;
  const options = { ...(area && { area }), ...chosen };
  return frozenFigure(document, figure, options, {
    words: authoringWords(locale),
    localizer: localizerOf(locale),
  });
}

/** What is to be placed; a reason in words where it cannot be. */
function placementOf(bench: Bench, document: CchcDocument, figure: Figure): Placement | string {
  const { freshness, endpoint, reading, words, source } = bench.state;
  const chosen = chosenFor(bench, figure);
  const still = frozen(bench, document, figure);
  if (freshness === 'frozen')
    return typeof still === 'string' ? still : frozenPlacement(figure, chosen, still);
  if (freshness === 'source' && source?.kind === 'workbook') return bench.words.take.noWorkbook;
  const { area } = words;
  const from =
    freshness === 'document'
      ? { endpoint, ...(area && { area }) }
      : sourceAttributes(reading, words, sourceAddress(bench));
  return livePlacement(figure, chosen, still, from);
}

/** Files on another host are checked by their hashes, unless somebody does not want it. */
function setFolder(bench: Bench, value: string): void {
  const folder = value && !value.endsWith('/') ? `${value}/` : value;
  bench.change({ folder, hasIntegrity: /^(https?:)?\/\//i.test(folder) });
}

/** Where the figures are to come from, of code that asks for them. */
function addressField(bench: Bench): TemplateResult | typeof nothing {
  const { take: words } = bench.words;
  const { freshness, endpoint } = bench.state;
  const isDocument = freshness === 'document';
  if (freshness === 'frozen') return nothing;
  return textField({
    id: 'endpoint',
    label: isDocument ? words.endpoint : words.sourceAddress,
    value: isDocument ? endpoint : sourceAddress(bench),
    change: (value) => bench.change({ endpoint: value }),
  });
}

/** Where the code is to stand, and where from it has its files and figures. */
const placeFields = (bench: Bench): TemplateResult => {
  const { take: words } = bench.words;
  const { state } = bench;
  const system = systemOf(state.system);
  const systems = SYSTEMS.map(({ id, name }): Option => [id, name]);
  const carriers = system.carriers.map((one): Option => [one, words.carriers[one]]);
  return html`
    ${choice('system', words.system, systems, system.id, (id) =>
      bench.change({ system: id, carrier: systemOf(id).carriers[0] }),
    )}
    ${choice('carrier', words.carrier, carriers, state.carrier, (value) =>
      bench.change({ carrier: value as Carrier }),
    )}
    ${textField({
      id: 'folder',
      label: words.folder,
      value: state.folder,
      change: (value) => setFolder(bench, value),
    })}
    ${addressField(bench)}
  `;
};

const choices = (bench: Bench): TemplateResult => {
  const { take: words } = bench.words;
  const { freshness, hasIntegrity } = bench.state;
  const freshnesses = FRESHNESSES.map((one): Option => [one, words.freshnesses[one]]);
  return html`
    ${radios('freshness', words.freshness, freshnesses, freshness, (value) =>
      bench.change({ freshness: value as Freshness }),
    )}
    <p class="hint">${words.freshnessHints[freshness]}</p>
    <div class="fields">${placeFields(bench)}</div>
    <label class="switch-line"
      ><input
        type="checkbox"
        .checked=${hasIntegrity}
        @change=${(event: Event) => bench.change({ hasIntegrity: (event.target as HTMLInputElement).checked })}
      />${words.integrity}</label
    >
  `;
};

/** The figures that are taken away together: those that are marked, else the one that is looked at. */
function takenFigures({ figures, figure, state }: Bench): readonly Figure[] {
  const marked = figures.filter(({ key }) => state.together.includes(key));
  return marked.length || !figure ? marked : [figure];
}

const reasons = (bench: Bench, why: readonly (readonly [Figure, string])[]): TemplateResult[] =>
  why.map(
    ([figure, reason]) =>
      html`<p class="notice bad">${bench.words.take.noFrozen(`${nameOf(figure)}: ${reason}`)}</p>`,
  );

const snippets = (bench: Bench, document: CchcDocument): TemplateResult => {
  const { take: words } = bench.words;
  const { carrier, folder, hasIntegrity, system } = bench.state;
  const taken = takenFigures(bench);
  const placed = taken.map((figure) => [figure, placementOf(bench, document, figure)] as const);
  const why = placed.flatMap(([figure, one]) => (typeof one === 'string' ? [[figure, one] as const] : []));
  const placements = placed.flatMap(([, one]) => (typeof one === 'string' ? [] : [one]));
  const [first] = placements;
  if (!first) return html`${reasons(bench, why)}`;
  const code = snippetFor(carrier, placements, { folder, height: FRAME_HEIGHT });
  const policy = policyFor(carrier, folder, first.attributes.endpoint?.toString());
  return html`
    ${reasons(bench, why)}
    <p class="where">${words.where[system]}</p>
    ${codeBlock(
      bench,
      'script-heading',
      carrier === 'npm' ? words.package : words.script,
      scriptLines(carrier, folder, bench.hashes, hasIntegrity),
    )}
    ${code ? codeBlock(bench, 'code-heading', words.code, code, words.together(taken.length)) : nothing}
    ${placements.every((one) => isHeld(carrier, one)) ? nothing : html`<p class="notice bad">${words.noFrame}</p>`}
    ${leftOut(bench, document, taken)}
    ${policy ? codeBlock(bench, 'policy-heading', words.policy, policy, words.policyHint) : nothing}
  `;
};

/** What the frozen snippet cannot hold. */
function leftOut(
  bench: Bench,
  document: CchcDocument,
  taken: readonly Figure[],
): TemplateResult | typeof nothing {
  if (bench.state.freshness !== 'frozen') return nothing;
  const names = taken.flatMap((figure) => {
    const still = frozen(bench, document, figure);
    return typeof still === 'string' ? [] : still.leftOut;
  });
  const all = [...new Set(names)].join(', ');
  return all ? html`<p class="hint">${bench.words.take.leftOut(all)}</p>` : nothing;
}

/** The attributes of how the source is read, for a tag that is there already. */
const mappingPart = (bench: Bench): TemplateResult | typeof nothing => {
  const { reading, words } = bench.state;
  const { take } = bench.words;
  if (!reading.format || bench.state.freshness !== 'source') return nothing;
  const attributes = Object.entries(sourceAttributes(reading, words, sourceAddress(bench)));
  const line = attributes.map(([name, value]) => `${name}="${value.replace(/"/g, '&quot;')}"`).join(' ');
  return codeBlock(bench, 'mapping-heading', take.mapping, line, take.mappingHint);
};

const fileName = (address: string): string =>
  /([^/?#]+\.json)(?:[?#]|$)/.exec(address)?.[1] ?? 'so-lieu.json';

const filesPart = (bench: Bench, document: CchcDocument, figure: Figure): TemplateResult => {
  const { take: words } = bench.words;
  const save = () => {
    const name = fileName(bench.state.endpoint);
    saveFile(`${documentText(document)}\n`, 'application/json', name);
    bench.say(words.saved(name));
  };
  return html`
    <h3>${words.files}</h3>
    <div class="files">
      <div>
        <button type="button" class="button" id="save-document" @click=${save}>${words.saveDocument}</button>
        <p class="hint">${words.documentHint}</p>
      </div>
      ${picturePart(bench, document, figure)}
    </div>
  `;
};

/** The fourth step: the code, the files, the link. */
export const takeSection = (bench: Bench): TemplateResult => {
  const { words, merged, figure } = bench;
  return html`
    <section id="take" aria-labelledby="take-heading">
      <h2 id="take-heading" tabindex="-1"><span class="number">4</span>${words.take.heading}</h2>
      ${
        merged && figure
          ? html`${choices(bench)} ${snippets(bench, merged.document)} ${mappingPart(bench)}
            ${filesPart(bench, merged.document, figure)}`
          : html`<p class="notice">${words.take.needsFigure}</p>`
      }
      ${linkPart(bench)}
    </section>
  `;
};
