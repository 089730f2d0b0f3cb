import type { Dossiers } from '../../document/schema.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import type { Localizer } from '../../i18n/localizer.js';
import { resolvedTotal } from './rate.js';
import { gaugeMessages } from './messages.js';

/** A count of dossiers with its name. */
export interface CountView {
  readonly name: string;
  readonly count: string;
  /** Whether it is a part of the last whole before it. */
  readonly isPart: boolean;
}

/** The counts that are published, each whole followed by its parts. */
export function countsOf(dossiers: Dossiers, localizer: Localizer): CountView[] {
  const gauge = localizer.in(gaugeMessages);
  const { received, resolved } = localizer.in(dossierMessages);
  const { pendingOnTime, pendingLate } = dossiers;
  const pending = pendingOnTime === null || pendingLate === null ? null : pendingOnTime + pendingLate;
  const rows: [name: string, count: number | null, isPart: boolean][] = [
    [received, dossiers.received, false],
    [gauge.onTimeTotal, dossiers.onTimeTotal, true],
    [gauge.overdueTotal, dossiers.overdueTotal, true],
    [resolved, resolvedTotal(dossiers), false],
    [gauge.resolvedEarly, dossiers.resolvedEarly, true],
    [gauge.resolvedOnTime, dossiers.resolvedOnTime, true],
    [gauge.resolvedLate, dossiers.resolvedLate, true],
    [gauge.pending, pending, false],
    [gauge.pendingOnTime, pendingOnTime, true],
    [gauge.pendingLate, pendingLate, true],
  ];
  return rows.flatMap(([name, count, isPart]) =>
    count === null ? [] : [{ name, count: localizer.number(count), isPart }],
  );
}
