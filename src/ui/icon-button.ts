import { html, type TemplateResult } from 'lit';

/** The drawings of the frame's buttons in a box of 24 by 24, as paths of which the outline is drawn. */
const ICONS = {
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  pause: 'M9 5v14M15 5v14',
  resume: 'M8 5v14l11-7z',
} as const;

/** What a small button with a drawing says and does. */
export interface IconButton {
  readonly part: string;
  /** What it does, in words. */
  readonly name: string;
  /** What it does that to, which tells it from the same button of the next widget. */
  readonly label: string;
  readonly icon: keyof typeof ICONS;
  readonly act: (event: Event) => void;
}

/** A small button with a drawing, named by its tooltip: beside a name, browsers read a tooltip out as well. */
export const iconButton = ({ part, name, label, icon, act }: IconButton): TemplateResult => html`
  <button class="icon" part=${part} type="button" title=${`${name}: ${label}`} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[icon]} /></svg>
  </button>
`;
