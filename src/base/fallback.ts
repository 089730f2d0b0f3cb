/** The names of all tags, as a selector. */
export const TAGS =
  'cchc-provider,cchc-kpi-card,dossier-ontime-gauge,province-ranking,dossier-trend,cchc-index-breakdown,' +
  'cchc-adoption,province-tile-map';

const PAGE_PARTS = `h1,h2,h3,h4,h5,h6,header,footer,nav,main,section,article,aside,form,iframe,script,[data-cchc],${TAGS}`;

/**
 * Whether what stands in a tag is more than a fallback sentence or table. A tag that is written as self-closed
 * (`<cchc-kpi-card/>`) takes in all that follows it, and that must stay visible.
 */
export function swallowsPage(element: Element): boolean {
  return element.childElementCount > 3 || element.querySelector(PAGE_PARTS) !== null;
}
