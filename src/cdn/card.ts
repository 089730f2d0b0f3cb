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
import { registryKey, pageRegistry } from './page-registry.js';

Object.assign(vi, { card, comparison, course, mismatches, plainNumberHint, scales, table, targets });
pageRegistry()[registryKey('cchc-card.js')] = { 'cchc-kpi-card': CchcKpiCard };
