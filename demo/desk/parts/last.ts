import { html, nothing, type TemplateResult } from 'lit';
import { dossierMessages } from '../../../src/figures/dossier-messages.js';
import type { DeskContext } from '../desk-context.js';
import { changesBetween, type Change, type Changes } from '../model/changes.js';
import type { Merged } from '../model/derive.js';
import { moreButton } from './fields.js';
import { addressForm, dropping, fileButton, inputFault } from './input.js';

/** So many changes are shown at first. */
const FEW = 20;

const row = (context: DeskContext, { name, before, now }: Change): TemplateResult => {
  const { none, same } = context.words.last;
  const isSame = before === now;
  return html`
    <tr class=${isSame ? 'same' : 'changed'}>
      <th scope="row">${name}</th>
      <td>${before || none}</td>
      <td>${now || none}${isSame ? html` <span class="kind">${same}</span>` : nothing}</td>
    </tr>
  `;
};

const changeTable = (context: DeskContext, { figures, points }: Changes): TemplateResult => {
  const { last } = context.words;
  const { localizer } = context.reportLanguage;
  const isWhole = context.whole.has('changes') || figures.length <= FEW;
  return html`
    <h3>${last.changes}</h3>
    <div class="sheet changes" role="region" tabindex="0" aria-label=${last.changes}>
      <table>
        <thead>
          <tr>
            <th scope="col">${last.name}</th>
            <th scope="col">${last.before}</th>
            <th scope="col">${last.now}</th>
          </tr>
        </thead>
        <tbody>
          ${(isWhole ? figures : figures.slice(0, FEW)).map((change) => row(context, change))}
        </tbody>
      </table>
    </div>
    ${isWhole ? nothing : moreButton(context, 'changes', last.all(figures.length))}
    <p class="quiet">${last.points(localizer.number(points.before), localizer.number(points.now))}</p>
  `;
};

const mergePart = (context: DeskContext, merged: Merged | undefined): TemplateResult => {
  const { last } = context.words;
  const { localizer } = context.reportLanguage;
  if (!merged) return html`<p class="notice">${last.needsSource}</p>`;
  const { received, resolved } = localizer.in(dossierMessages);
  const names = { received, resolved, onTimeRate: context.words.table.roles['col-rate'] ?? '' };
  return html`
    ${merged.fault ? html`<p class="notice bad" role="alert">${last.fault(merged.fault)}</p>` : nothing}
    ${merged.isSmaller ? html`<p class="notice bad">${last.smaller}</p>` : nothing}
    ${
      merged.last
        ? changeTable(context, changesBetween(merged.last, merged.document, names, localizer))
        : nothing
    }
  `;
};

/** The second step: the document of the period before, and what changes. */
export const lastSection = (context: DeskContext): TemplateResult => {
  const { last: words } = context.words;
  const { last } = context.state;
  const { over, leave, drop } = dropping(context, 'last');
  return html`
    <section id="last" aria-labelledby="last-heading">
      <h2 id="last-heading" tabindex="-1"><span class="number">2</span>${words.heading}</h2>
      <p class="quiet">${words.intro}</p>
      ${
        last
          ? html`<p class="opened">
              <strong>${words.opened(last.name)}</strong>
              <button type="button" class="link" @click=${() => context.change({ last: null })}>
                ${words.remove}
              </button>
            </p>`
          : html`<div class="inputs">
              <div class="drop small" @dragover=${over} @dragleave=${leave} @drop=${drop}>
                <p class="drop-line">
                  ${context.words.source.drop} ${fileButton(context, 'last', words.open, '.json')}
                </p>
              </div>
              <div class="other-inputs">${addressForm(context, 'last', words.address, words.fetch)}</div>
            </div>`
      }
      ${inputFault(context, 'last')} ${last ? mergePart(context, context.merged) : nothing}
    </section>
  `;
};
