/** @jsxImportSource react */
import { useRef } from 'react';
import type {
  CchcProvider as ProviderElement,
  Client,
  ProvinceRanking as RankingElement,
} from 'cchc-widgets';
import { CchcKpiCard, CchcProvider, DossierOntimeGauge, ProvinceRanking } from 'cchc-widgets/react';

declare const client: Client;

export function Right() {
  const provider = useRef<ProviderElement>(null);
  const ranking = useRef<RankingElement>(null);
  return (
    <CchcProvider
      ref={provider}
      endpoint="/data.json"
      client={client}
      onCchcSelect={({ code }) => code.trim()}
    >
      <CchcKpiCard
        indicator="ioc"
        withoutMenu
        heading-level={2}
        onClick={() => 0}
        onCchcError={(e) => e.kind}
      />
      <ProvinceRanking ref={ranking} ranking="766" style={{ color: 'red' }} className="x" hidden={false} />
      <DossierOntimeGauge snapshot rate={null} target={95} onCchcReady={({ type }) => type.trim()}>
        Dự phòng
      </DossierOntimeGauge>
    </CchcProvider>
  );
}

export const wrong = [
  // @ts-expect-error no such property
  <CchcKpiCard nonsense="x" />,
  // @ts-expect-error no such basis
  <DossierOntimeGauge basis="767" />,
  // @ts-expect-error a card has no selection
  <CchcKpiCard onCchcSelect={() => undefined} />,
];
