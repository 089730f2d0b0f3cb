import { useEffect, useRef, useState } from 'react';
import { setScriptFolder, type CchcKpiCard } from 'cchc-widgets';
import 'cchc-widgets/define';
import type {} from 'cchc-widgets/jsx';

setScriptFolder('https://cdn.example/cchc/');

const UNITS = ['Hà Nội', 'Đà Nẵng', 'Điện Biên'];

export function Page() {
  const [n, setN] = useState(0);
  const [selected, setSelected] = useState('');
  const [errors, setErrors] = useState('');
  const [readies, setReadies] = useState(0);
  const [name, setName] = useState('');
  const card = useRef<CchcKpiCard>(null);
  useEffect(() => setName(card.current?.localName ?? ''), []);
  const list = n ? [3, 2, 1] : [1, 2, 3];
  return (
    <>
      <button id="next" onClick={() => setN(n + 1)}>
        Tiếp
      </button>
      <p>
        <output id="selected">{selected}</output>
        <output id="errors">{errors}</output>
        <output id="readies">{readies}</output>
        <output id="ref">{name}</output>
      </p>
      <cchc-kpi-card
        ref={card}
        id="number"
        snapshot
        withoutMenu
        headingLevel={3}
        label="Số"
        value={n ? null : 36}
      />
      <dossier-ontime-gauge id="rate" snapshot rate={n ? undefined : 95.2} received={n ? undefined : 100} />
      <cchc-kpi-card id="rank" snapshot label="Hạng" rank={n ? null : 30} of={34} />
      <cchc-kpi-card id="zero" snapshot label="Không" value={0} compact={!n} />
      <province-ranking id="rows" snapshot>
        <table>
          <thead>
            <tr>
              <th>Tỉnh</th>
              <th>Điểm</th>
            </tr>
          </thead>
          <tbody>
            {UNITS.slice(0, 2 + n).map((unit, index) => (
              <tr key={unit}>
                <td>{unit}</td>
                <td>{90 - index}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </province-ranking>
      <div id="list">
        {list.map((key) => (
          <cchc-kpi-card key={key} snapshot label={`Thẻ ${key}`} value={key} />
        ))}
      </div>
      <cchc-provider
        id="provider"
        endpoint="/data.json"
        select
        oncchc-select={({ code }) => setSelected(code)}
        oncchc-error={({ kind }) => setErrors(kind)}
        oncchc-ready={() => setReadies((count) => count + 1)}
      >
        <province-ranking id="ranking" ranking="766" />
        <cchc-kpi-card id="live" indicator="rank-766">
          Dự phòng
        </cchc-kpi-card>
        <cchc-kpi-card id="missing" indicator="nope" />
        {n ? null : <dossier-trend id="trend" />}
        {n === 1 ? null : <cchc-kpi-card id="back" indicator="rank-766" />}
      </cchc-provider>
    </>
  );
}
