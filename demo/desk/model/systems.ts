import type { Carrier } from './state.js';

/** A system that takes a snippet. */
export interface System {
  readonly id: string;
  readonly name: string;
  /** The carriers that survive its filters, the best one first. */
  readonly carriers: readonly [Carrier, ...Carrier[]];
}

/** The systems that the recipes are about. */
export const SYSTEMS: readonly System[] = [
  { id: 'html', name: 'HTML', carriers: ['tag', 'div', 'iframe'] },
  { id: 'nukeviet', name: 'NukeViet', carriers: ['div', 'iframe'] },
  { id: 'liferay', name: 'Liferay', carriers: ['div', 'iframe'] },
  { id: 'sharepoint', name: 'SharePoint (classic)', carriers: ['tag', 'div', 'iframe'] },
  { id: 'sharepoint-modern', name: 'SharePoint (modern)', carriers: ['iframe'] },
  { id: 'dotnetnuke', name: 'DotNetNuke (DNN)', carriers: ['div', 'iframe'] },
  { id: 'joomla', name: 'Joomla', carriers: ['div'] },
  { id: 'wordpress', name: 'WordPress', carriers: ['div', 'tag', 'iframe'] },
  { id: 'drupal', name: 'Drupal', carriers: ['div', 'iframe'] },
  { id: 'typo3', name: 'TYPO3', carriers: ['tag', 'div', 'iframe'] },
  { id: 'npm', name: 'React, Vue, Angular, Svelte (npm)', carriers: ['npm'] },
];

/** A system by its identifier, else that of plain pages. */
export const systemOf = (id: string): System => SYSTEMS.find((system) => system.id === id) ?? SYSTEMS[0]!;
