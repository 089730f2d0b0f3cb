import { html, nothing, type TemplateResult } from 'lit';
import { documentText } from '../../../src/authoring/merge/plain-document.js';
import type { Snapshot } from '../../../src/snapshot/snapshot.js';
import { localizerOf } from '../../../src/i18n/localizer.js';
import { localeOf } from '../../../src/format/locale.js';
import { authoringWords } from '../../../src/authoring/words/index.js';
import type { CchcDocument } from '../../../src/document/schema.js';
import type { DeskContext } from '../desk-context.js';
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

async function copy(context: DeskContext, event: Event): Promise<void> {
  const block = (event.currentTarget as HTMLElement).closest('.code')?.querySelector('code');
  if (block) context.say((await copyFrom(block)) ? context.words.copied : context.words.notCopied);
}

/** Something to copy, under a heading of its own. */
export const codeBlock = (
  context: DeskContext,
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
        @click=${(event: Event) => copy(context, event)}
      >
        ${context.words.copy}
      </button>
    </div>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <pre tabindex="0" aria-labelledby=${id}><code>${code}</code></pre>
  </div>
`;

/** Where the source itself can be asked: its address, else the one that somebody has entered for the document. */
const sourceAddress = ({ state: { source, endpoint } }: DeskContext): string =>
  source && /^https?:/i.test(source.name) ? source.name : endpoint.replace(/\.json$/, '.csv');

/** The figure frozen in the language that its widget speaks. */
function frozen(context: DeskContext, document: CchcDocument, figure: Figure): Snapshot | string {
  const chosen = chosenFor(context, figure);
  const locale = localeOf(chosen.locale) ?? 'vi';
  const { area } = context.state.words;
  const options = { ...(area && { area }), ...chosen };
  return frozenFigure(document, figure, options, {
    words: authoringWords(locale),
    localizer: localizerOf(locale),
  });
}

/** What is to be placed; a reason in words where it cannot be. */
function placementOf(context: DeskContext, document: CchcDocument, figure: Figure): Placement | string {
  const { freshness, endpoint, reading, words, source } = context.state;
  const chosen = chosenFor(context, figure);
  const still = frozen(context, document, figure);
  if (freshness === 'frozen')
    return typeof still === 'string' ? still : frozenPlacement(figure, chosen, still);
  if (freshness === 'source' && source?.kind === 'workbook') return context.words.take.noWorkbook;
  const { area } = words;
  const from =
    freshness === 'document'
      ? { endpoint, ...(area && { area }) }
      : sourceAttributes(reading, words, sourceAddress(context));
  return livePlacement(figure, chosen, still, from);
}

/** Files on another host are checked by their hashes, unless somebody does not want it. */
function setFolder(context: DeskContext, value: string): void {
  const folder = value && !value.endsWith('/') ? `${value}/` : value;
  context.change({ folder, hasIntegrity: /^(https?:)?\/\//i.test(folder) });
}

/** Where the figures are to come from, of code that asks for them. */
function addressField(context: DeskContext): TemplateResult | typeof nothing {
  const { take: words } = context.words;
  const { freshness, endpoint } = context.state;
  const isDocument = freshness === 'document';
  if (freshness === 'frozen') return nothing;
  return textField({
    id: 'endpoint',
    label: isDocument ? words.endpoint : words.sourceAddress,
    value: isDocument ? endpoint : sourceAddress(context),
    change: (value) => context.change({ endpoint: value }),
  });
}

/** Where the code is to stand, and where from it has its files and figures. */
const placeFields = (context: DeskContext): TemplateResult => {
  const { take: words } = context.words;
  const { state } = context;
  const system = systemOf(state.system);
  const systems = SYSTEMS.map(({ id, name }): Option => [id, name]);
  const carriers = system.carriers.map((one): Option => [one, words.carriers[one]]);
  return html`
    ${choice('system', words.system, systems, system.id, (id) =>
      context.change({ system: id, carrier: systemOf(id).carriers[0] }),
    )}
    ${choice('carrier', words.carrier, carriers, state.carrier, (value) =>
      context.change({ carrier: value as Carrier }),
    )}
    ${textField({
      id: 'folder',
      label: words.folder,
      value: state.folder,
      change: (value) => setFolder(context, value),
    })}
    ${addressField(context)}
  `;
};

const choices = (context: DeskContext): TemplateResult => {
  const { take: words } = context.words;
  const { freshness, hasIntegrity } = context.state;
  const freshnesses = FRESHNESSES.map((one): Option => [one, words.freshnesses[one]]);
  return html`
    ${radios('freshness', words.freshness, freshnesses, freshness, (value) =>
      context.change({ freshness: value as Freshness }),
    )}
    <p class="hint">${words.freshnessHints[freshness]}</p>
    <div class="fields">${placeFields(context)}</div>
    <label class="switch-line"
      ><input
        type="checkbox"
        .checked=${hasIntegrity}
        @change=${(event: Event) => context.change({ hasIntegrity: (event.target as HTMLInputElement).checked })}
      />${words.integrity}</label
    >
  `;
};

/** The figures that are taken away together: those that are marked, else the one that is looked at. */
function takenFigures({ figures, figure, state }: DeskContext): readonly Figure[] {
  const marked = figures.filter(({ key }) => state.together.includes(key));
  return marked.length || !figure ? marked : [figure];
}

const reasons = (context: DeskContext, why: readonly (readonly [Figure, string])[]): TemplateResult[] =>
  why.map(
    ([figure, reason]) =>
      html`<p class="notice bad">${context.words.take.noFrozen(`${nameOf(figure)}: ${reason}`)}</p>`,
  );

const snippets = (context: DeskContext, document: CchcDocument): TemplateResult => {
  const { take: words } = context.words;
  const { carrier, folder, hasIntegrity, system } = context.state;
  const taken = takenFigures(context);
  const placed = taken.map((figure) => [figure, placementOf(context, document, figure)] as const);
  const why = placed.flatMap(([figure, one]) => (typeof one === 'string' ? [[figure, one] as const] : []));
  const placements = placed.flatMap(([, one]) => (typeof one === 'string' ? [] : [one]));
  const [first] = placements;
  if (!first) return html`${reasons(context, why)}`;
  const code = snippetFor(carrier, placements, { folder, height: FRAME_HEIGHT });
  const policy = policyFor(carrier, folder, first.attributes.endpoint?.toString());
  return html`
    ${reasons(context, why)}
    <p class="where">${words.where[system]}</p>
    ${codeBlock(
      context,
      'script-heading',
      carrier === 'npm' ? words.package : words.script,
      scriptLines(carrier, folder, context.hashes, hasIntegrity),
    )}
    ${code ? codeBlock(context, 'code-heading', words.code, code, words.together(taken.length)) : nothing}
    ${placements.every((one) => isHeld(carrier, one)) ? nothing : html`<p class="notice bad">${words.noFrame}</p>`}
    ${leftOut(context, document, taken)}
    ${policy ? codeBlock(context, 'policy-heading', words.policy, policy, words.policyHint) : nothing}
  `;
};

/** What the frozen snippet cannot hold. */
function leftOut(
  context: DeskContext,
  document: CchcDocument,
  taken: readonly Figure[],
): TemplateResult | typeof nothing {
  if (context.state.freshness !== 'frozen') return nothing;
  const names = taken.flatMap((figure) => {
    const still = frozen(context, document, figure);
    return typeof still === 'string' ? [] : still.leftOut;
  });
  const all = [...new Set(names)].join(', ');
  return all ? html`<p class="hint">${context.words.take.leftOut(all)}</p>` : nothing;
}

/** The attributes of how the source is read, for a tag that is there already. */
const mappingPart = (context: DeskContext): TemplateResult | typeof nothing => {
  const { reading, words } = context.state;
  const { take } = context.words;
  if (!reading.format || context.state.freshness !== 'source') return nothing;
  const attributes = Object.entries(sourceAttributes(reading, words, sourceAddress(context)));
  const line = attributes.map(([name, value]) => `${name}="${value.replace(/"/g, '&quot;')}"`).join(' ');
  return codeBlock(context, 'mapping-heading', take.mapping, line, take.mappingHint);
};

const fileName = (address: string): string =>
  /([^/?#]+\.json)(?:[?#]|$)/.exec(address)?.[1] ?? 'so-lieu.json';

const filesPart = (context: DeskContext, document: CchcDocument, figure: Figure): TemplateResult => {
  const { take: words } = context.words;
  const save = () => {
    const name = fileName(context.state.endpoint);
    saveFile(`${documentText(document)}\n`, 'application/json', name);
    context.say(words.saved(name));
  };
  return html`
    <h3>${words.files}</h3>
    <div class="files">
      <div>
        <button type="button" class="button" id="save-document" @click=${save}>${words.saveDocument}</button>
        <p class="hint">${words.documentHint}</p>
      </div>
      ${picturePart(context, document, figure)}
    </div>
  `;
};

/** The fourth step: the code, the files, the link. */
export const takeSection = (context: DeskContext): TemplateResult => {
  const { words, merged, figure } = context;
  return html`
    <section id="take" aria-labelledby="take-heading">
      <h2 id="take-heading" tabindex="-1"><span class="number">4</span>${words.take.heading}</h2>
      ${
        merged && figure
          ? html`${choices(context)} ${snippets(context, merged.document)} ${mappingPart(context)}
            ${filesPart(context, merged.document, figure)}`
          : html`<p class="notice">${words.take.needsFigure}</p>`
      }
      ${linkPart(context)}
    </section>
  `;
};
