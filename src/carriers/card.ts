// Entry of the script with the card.
import { vi } from '../i18n/vi.js';
import {
  card,
  comparison,
  course,
  mismatches,
  plainNumberHint,
  scales,
  table,
  targets,
} from '../i18n/vi-further.js';
import { CchcKpiCard } from '../widgets/cchc-kpi-card/cchc-kpi-card.js';
import { partOf, parts } from './parts.js';

Object.assign(vi, { card, comparison, course, mismatches, plainNumberHint, scales, table, targets });
parts()[partOf('cchc-card.js')] = { 'cchc-kpi-card': CchcKpiCard };
