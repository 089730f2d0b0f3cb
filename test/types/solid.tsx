/** @jsxImportSource solid-js */
import type { CchcKpiCard } from 'cchc-widgets';
import type {} from 'cchc-widgets/jsx';

let card: CchcKpiCard | undefined;
declare const value: () => number | null;

export const right = () => (
  <cchc-provider endpoint="/data.json" select on:cchc-select={(event) => event.code.trim()}>
    <cchc-kpi-card ref={card} class="b" classList={{ c: true }} value={value()} snapshot without-menu />
    <cchc-kpi-card
      onClick={(event) => event.clientX}
      prop:value={value()}
      attr:heading-level="3"
      bool:compact
    />
    <province-tile-map ranking="766" on:cchc-error={({ kind }) => kind} style={{ '--cchc-accent': 'red' }} />
  </cchc-provider>
);

export const wrong = [
  // @ts-expect-error no such property
  <cchc-kpi-card nonsense="x" />,
  // @ts-expect-error no such theme
  <cchc-kpi-card theme="purple" />,
  // @ts-expect-error not the event of this handler
  <cchc-provider on:cchc-select={(event: MouseEvent) => event.clientX} />,
];
