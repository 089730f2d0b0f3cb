import type { English } from '../i18n/messages.js';
import type { columnMessages, exportMessages } from './messages.js';

/** What a menu offers and files say, in English. */
export const exportEnglish: English<typeof exportMessages | typeof columnMessages> = {
  exports: {
    period: 'Period:',
    freeze: "Keep today's figure",
    frozen: "Code that keeps today's figure",
    csv: 'Download the data (CSV)',
    pictures: {
      svg: 'Download the picture (SVG)',
      png: 'Download the picture (PNG)',
      '1200x630.png': 'Download the picture (1200 × 630)',
    },
    embed: 'Embed code',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    source: 'To the source',
    sandboxed: 'The embedding page does not let this frame save files (sandbox without allow-downloads).',
    withoutScript:
      'This page does not say where cchc-widgets.js is: the code shows a widget only in a page that loads that file.',
    carriers: {
      tag: 'HTML tag',
      div: 'A div (where a CMS drops tags with a hyphen)',
      iframe: 'iframe',
      npm: 'npm package',
    },
  },
  columns: {
    label: 'Indicator',
    period: 'Period',
    value: 'Value',
    qualifier: 'Qualifier',
    unit: 'Unit of measure',
    of: 'Out of',
    rank: 'Rank',
    previous: 'Previous value',
    previousRank: 'Previous rank',
    target: 'Target',
    code: 'Code',
    name: 'Unit',
    score: 'Score',
    received: 'Received',
    resolved: 'Resolved',
    resolvedEarly: 'Resolved early',
    resolvedOnTime: 'Resolved on time',
    resolvedLate: 'Resolved late',
    pendingOnTime: 'In process within the deadline',
    pendingLate: 'In process, overdue',
    onTimeTotal: 'On time or within the deadline',
    overdueTotal: 'Late or overdue',
    onTimeRate: 'On-time rate (%)',
    basis: 'Definition of the rate',
  },
};
