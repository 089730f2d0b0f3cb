import { html, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';

const UNITS = ['Hà Nội', 'Đà Nẵng', 'Điện Biên'];

const row = (unit, index) =>
  html`<tr>
    <td>${unit}</td>
    <td>${90 - index}</td>
  </tr>`;

const card = (key) => html`<cchc-kpi-card snapshot label="Thẻ ${key}" value=${key}></cchc-kpi-card>`;

/** The page in a state; `change` puts it into the next one. */
export const page = ({ n, selected, errors, readies, name }, change) => html`
  <button id="next" @click=${() => change({ n: n + 1 })}>Tiếp</button>
  <p>
    <output id="selected">${selected}</output>
    <output id="errors">${errors}</output>
    <output id="readies">${readies}</output>
    <output id="ref">${name}</output>
  </p>
  <cchc-kpi-card
    ${ref((element) => element && change({ name: element.localName }))}
    id="number"
    snapshot
    without-menu
    heading-level="3"
    label="Số"
    value=${n ? nothing : 36}
  ></cchc-kpi-card>
  <dossier-ontime-gauge
    id="rate"
    snapshot
    rate=${n ? nothing : 95.2}
    received=${n ? nothing : 100}
  ></dossier-ontime-gauge>
  <cchc-kpi-card id="rank" snapshot label="Hạng" rank=${n ? nothing : 30} of="34"></cchc-kpi-card>
  <cchc-kpi-card id="zero" snapshot label="Không" value="0" ?compact=${!n}></cchc-kpi-card>
  <province-ranking id="rows" snapshot>
    <table>
      <thead>
        <tr>
          <th>Tỉnh</th>
          <th>Điểm</th>
        </tr>
      </thead>
      <tbody>
        ${UNITS.slice(0, 2 + n).map(row)}
      </tbody>
    </table>
  </province-ranking>
  <div id="list">${repeat(n ? [3, 2, 1] : [1, 2, 3], (key) => key, card)}</div>
  <cchc-provider
    id="provider"
    endpoint="/data.json"
    select
    @cchc-select=${({ code }) => change({ selected: code })}
    @cchc-error=${({ kind }) => change({ errors: kind })}
    @cchc-ready=${() => change((state) => ({ readies: state.readies + 1 }))}
  >
    <province-ranking id="ranking" ranking="766"></province-ranking>
    <cchc-kpi-card id="live" indicator="rank-766">Dự phòng</cchc-kpi-card>
    <cchc-kpi-card id="missing" indicator="nope"></cchc-kpi-card>
    ${n ? nothing : html`<dossier-trend id="trend"></dossier-trend>`}
    ${cache(n === 1 ? nothing : html`<cchc-kpi-card id="back" indicator="rank-766"></cchc-kpi-card>`)}
  </cchc-provider>
`;

/** The state that a page begins in. */
export const START = { n: 0, selected: '', errors: '', readies: 0, name: '' };
