import { css } from 'lit';

/** What a drawing says in sentences and in a table: folded on the screen, laid open on paper. */
export const dataTableStyles = css`
  .data table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_text);
    font: 400 0.9em/1.5 var(--_font);
    font-variant-numeric: tabular-nums;
  }
  .data div {
    overflow-x: auto;
  }
  .data th,
  .data td {
    padding: 3px 8px 3px 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
  }
  .data th:first-child {
    text-align: start;
  }
  .data thead th {
    font-weight: 600;
  }

  @media print {
    .data summary {
      display: none;
    }
    .data::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
