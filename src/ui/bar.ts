import { html, type TemplateResult } from 'lit';

/**
 * A bar filled to a percentage. It is SVG, since printers and high-contrast modes drop CSS backgrounds. As in each of our
 * drawings, attributes tell empty from full where a saved page has lost the style sheets, which otherwise prevail.
 */
export const bar = (percent: number): TemplateResult => html`
  <svg class="bar" part="bar" aria-hidden="true" width="100%" height="8">
    <rect class="track" fill="#ddd" width="100%" height="8"></rect>
    <rect class="fill" width="${Math.min(100, Math.max(0, percent))}%" height="8"></rect>
  </svg>
`;
