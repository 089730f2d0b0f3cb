import { useEffect, useRef, useState } from 'react';
import type { CchcKpiCard as Card } from 'cchc-widgets';
import {
  CchcKpiCard,
  CchcProvider,
  DossierOntimeGauge,
  DossierTrend,
  ProvinceRanking,
} from 'cchc-widgets/react';

const UNITS = ['Hà Nội', 'Đà Nẵng', 'Điện Biên'];

export function Page() {
  const [n, setN] = useState(0);
  const [selected, setSelected] = useState('');
  const [errors, setErrors] = useState('');
  const [readies, setReadies] = useState(0);
  const [name, setName] = useState('');
  const card = useRef<Card>(null);
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
      <CchcKpiCard
        ref={card}
        id="number"
        snapshot
        withoutMenu
        headingLevel={3}
        label="Số"
        value={n ? null : 36}
      />
      <DossierOntimeGauge id="rate" snapshot rate={n ? undefined : 95.2} received={n ? undefined : 100} />
      <CchcKpiCard id="rank" snapshot label="Hạng" rank={n ? null : 30} of={34} />
      <CchcKpiCard id="zero" snapshot label="Không" value={0} compact={!n} />
      <ProvinceRanking id="rows" snapshot>
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
      </ProvinceRanking>
      <div id="list">
        {list.map((key) => (
          <CchcKpiCard key={key} snapshot label={`Thẻ ${key}`} value={key} />
        ))}
      </div>
      <CchcProvider
        id="provider"
        endpoint="/data.json"
        select
        onCchcSelect={({ code }) => setSelected(code)}
        onCchcError={({ kind }) => setErrors(kind)}
        onCchcReady={() => setReadies((count) => count + 1)}
      >
        <ProvinceRanking id="ranking" ranking="766" />
        <CchcKpiCard id="live" indicator="rank-766">
          Dự phòng
        </CchcKpiCard>
        <CchcKpiCard id="missing" indicator="nope" />
        {n ? null : <DossierTrend id="trend" />}
        {n === 1 ? null : <CchcKpiCard id="back" indicator="rank-766" />}
      </CchcProvider>
    </>
  );
}
