/** @jsxImportSource react */
import { useRef, type CSSProperties, type Ref } from 'react';
import type { CchcKpiCard } from 'cchc-widgets';
import type {} from 'cchc-widgets/jsx';

const css: CSSProperties = { color: 'red', '--cchc-accent': '#0b5394' };
declare const figure: { value: number | null; unit?: string };

export function Right({ forwarded }: { forwarded: Ref<CchcKpiCard> }) {
  const card = useRef<CchcKpiCard>(null);
  return (
    <cchc-provider endpoint="/data.json" area="11" select oncchc-select={(event) => event.code.trim()}>
      <cchc-kpi-card ref={card} key="a" id="a" className="b" style={css} onClick={(event) => event.clientX} />
      <cchc-kpi-card ref={forwarded} snapshot="" value={figure.value ?? null} unit={figure.unit} inert />
      <cchc-kpi-card snapshot="false" compact withoutMenu heading-level={3} updatedAt="2026-09-30" />
      <cchc-kpi-card suppressHydrationWarning data-x="1" aria-label="x" format="csv" col-name="Đơn vị" />
      <province-ranking sort="rank-desc" top={5} searchable oncchc-ready={({ type }) => type.trim()}>
        <table />
      </province-ranking>
      <dossier-trend chart="bar" theme="dark" locale="en" merge="sum" oncchc-error={({ kind }) => kind} />
      <cchc-index-breakdown mapping={{ 'col-name': 'Trục' }} />
    </cchc-provider>
  );
}

export const wrong = [
  // @ts-expect-error no such property
  <cchc-kpi-card undefined="x" />,
  // @ts-expect-error no such theme
  <cchc-kpi-card theme="purple" />,
  // @ts-expect-error no such language
  <cchc-kpi-card locale="fr" />,
  // @ts-expect-error no such order
  <province-ranking sort="bogus" />,
  // @ts-expect-error no such chart
  <dossier-trend chart="x" />,
  // @ts-expect-error not a text
  <cchc-kpi-card merge={42} />,
  // @ts-expect-error of another tag
  <cchc-kpi-card ranking="766" />,
  // @ts-expect-error not the event of this handler
  <cchc-provider oncchc-select={(event: MouseEvent) => event.clientX} />,
];
