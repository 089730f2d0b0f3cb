/** @jsxImportSource preact */
import { createRef } from 'preact';
import type { CchcKpiCard } from 'cchc-widgets';
import type {} from 'cchc-widgets/jsx';

const card = createRef<CchcKpiCard>();
declare const value: number | null;

export const right = (
  <cchc-provider endpoint="/data.json" select oncchc-select={(event) => event.code.trim()}>
    <cchc-kpi-card ref={card} key="a" class="b" style={{ color: 'red' }} value={value ?? ''} snapshot="" />
    <cchc-kpi-card
      onClick={(event) => event.clientX}
      withoutMenu
      without-source
      heading-level="3"
      col-name="x"
    />
    <province-tile-map ranking="766" oncchc-error={({ kind }) => kind} />
  </cchc-provider>
);

export const wrong = [
  // @ts-expect-error no such property
  <cchc-kpi-card nonsense="x" />,
  // @ts-expect-error no such theme
  <cchc-kpi-card theme="purple" />,
  // @ts-expect-error not the event of this handler
  <cchc-provider oncchc-select={(event: MouseEvent) => event.clientX} />,
];
