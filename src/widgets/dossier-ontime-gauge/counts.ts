import type { Dossiers } from '../../document/schema.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import type { Localizer } from '../../i18n/localizer.js';
import { resolvedTotal } from './rate.js';
import { gaugeMessages } from './messages.js';

/** A count of dossiers with its name, and with what is counted. */
export interface CountView {
  readonly name: string;
  readonly count: string;
  /** Whether it is a part of a whole. */
  readonly isPart: boolean;
}

/** Each whole with its parts behind it, by the names that fields and words share. */
const GROUPS = [
  ['received', 'onTimeTotal', 'overdueTotal'],
  ['resolved', 'resolvedEarly', 'resolvedOnTime', 'resolvedLate'],
  ['pending', 'pendingOnTime', 'pendingLate'],
] as const;

/** The counts that are published: each whole with its parts behind it. */
export function countsOf(dossiers: Dossiers, localizer: Localizer): CountView[][] {
  const { received, resolved } = localizer.in(dossierMessages);
  const { dossiers: unit, ...words } = localizer.in(gaugeMessages);
  const names = { ...words, received, resolved };
  const { pendingOnTime, pendingLate } = dossiers;
  const pending = pendingOnTime === null || pendingLate === null ? null : pendingOnTime + pendingLate;
  const counts = { ...dossiers, resolved: resolvedTotal(dossiers), pending };
  const shown = GROUPS.map((group) =>
    group.flatMap((name, index) => {
      const count = counts[name];
      return count === null
        ? []
        : [{ name: names[name], count: `${localizer.number(count)} ${unit}`, isPart: index > 0 }];
    }),
  );
  return shown.filter(({ length }) => length);
}
