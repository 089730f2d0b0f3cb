import { RankedFigure } from '../element/ranked-figure.js';
import { TableFigure } from '../element/table-figure.js';
import {
  isUnread,
  ranksOf,
  rankRemarks,
  unreadNotes,
  nameOf,
  rankingLabel,
  unitText,
  scoreNameOf,
  scopeOf,
} from '../figures/ranking.js';
import { repeatedNotes, rankNotes, shareNotes } from '../figures/ranking-notes.js';
import { rankingMessages } from '../figures/ranking-messages.js';
import { roundBounds } from '../figures/round-bounds.js';
import { scoreWriter } from '../figures/score-writer.js';
import { compareNames } from '../format/collate.js';
import { fold } from '../lib/fold.js';
import { normalizeText, nameKey, matches } from '../lib/normalize-text.js';
import {
  unitSetOf,
  isShortNumber,
  findByName,
  unitOf,
  isUnit,
  absentUnits,
} from '../territory/match-unit.js';
import { predecessorsOf, summandsOf } from '../territory/lineage.js';
import { SETS, unitsOf, bareName, findUnit, unitName } from '../territory/units.js';

/**
 * What the script shares with those that rank units or read them; the build refuses one that takes anything else. They take
 * it by its place, so what they take most often stands first.
 */
export const kernel = {
  rankingMessages,
  isUnread,
  nameOf,
  unitName,
  unitsOf,
  compareNames,
  rankingLabel,
  roundBounds,
  scoreNameOf,
  shareNotes,
  unitSetOf,
  absentUnits,
  isUnit,
  RankedFigure,
  rankNotes,
  rankRemarks,
  ranksOf,
  unitText,
  repeatedNotes,
  scopeOf,
  scoreWriter,
  TableFigure,
  unitOf,
  unreadNotes,
  fold,
  findUnit,
  matches,
  SETS,
  summandsOf,
  bareName,
  findByName,
  isShortNumber,
  nameKey,
  normalizeText,
  predecessorsOf,
};
