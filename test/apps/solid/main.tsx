import { createSignal, For, onMount, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import type { CchcKpiCard } from 'cchc-widgets';
import type {} from 'cchc-widgets/jsx';

setScriptFolder('https://cdn.example/cchc/');

const UNITS = ['Hà Nội', 'Đà Nẵng', 'Điện Biên'];

function Page() {
  const [n, setN] = createSignal(0);
  const [selected, setSelected] = createSignal('');
  const [errors, setErrors] = createSignal('');
  const [readies, setReadies] = createSignal(0);
  const [name, setName] = createSignal('');
  let card: CchcKpiCard | undefined;
  onMount(() => setName(card?.localName ?? ''));
  return (
    <>
      <button id="next" onClick={() => setN(n() + 1)}>
        Tiếp
      </button>
      <p>
        <output id="selected">{selected()}</output>
        <output id="errors">{errors()}</output>
        <output id="readies">{readies()}</output>
        <output id="ref">{name()}</output>
      </p>
      <cchc-kpi-card
        ref={card}
        id="number"
        snapshot
        withoutMenu
        headingLevel={3}
        label="Số"
        value={n() ? null : 36}
      />
      <dossier-ontime-gauge
        id="rate"
        snapshot
        rate={n() ? undefined : 95.2}
        received={n() ? undefined : 100}
      />
      <cchc-kpi-card id="rank" snapshot label="Hạng" rank={n() ? null : 30} of={34} />
      <cchc-kpi-card id="zero" snapshot label="Không" value={0} compact={!n()} />
      <province-ranking id="rows" snapshot>
        <table>
          <thead>
            <tr>
              <th>Tỉnh</th>
              <th>Điểm</th>
            </tr>
          </thead>
          <tbody>
            <For each={UNITS.slice(0, 2 + n())}>
              {(unit, index) => (
                <tr>
                  <td>{unit}</td>
                  <td>{90 - index()}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </province-ranking>
      <div id="list">
        <For each={n() ? [3, 2, 1] : [1, 2, 3]}>
          {(key) => <cchc-kpi-card snapshot label={`Thẻ ${key}`} value={key} />}
        </For>
      </div>
      <cchc-provider
        id="provider"
        endpoint="/data.json"
        select
        on:cchc-select={({ code }) => setSelected(code)}
        on:cchc-error={({ kind }) => setErrors(kind)}
        on:cchc-ready={() => setReadies((count) => count + 1)}
      >
        <province-ranking id="ranking" ranking="766" />
        <cchc-kpi-card id="live" indicator="rank-766">
          Dự phòng
        </cchc-kpi-card>
        <cchc-kpi-card id="missing" indicator="nope" />
        <Show when={!n()}>
          <dossier-trend id="trend" />
        </Show>
        <Show when={n() !== 1}>
          <cchc-kpi-card id="back" indicator="rank-766" />
        </Show>
      </cchc-provider>
    </>
  );
}

render(() => <Page />, document.getElementById('app')!);
