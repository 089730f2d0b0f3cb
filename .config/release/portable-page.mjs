/** The way from a page of the demo up to the folder that the archive unpacks to. */
const wayUp = (path) => '../'.repeat(path.split('/').length - 1).slice(0, -1);

/** What an address is called where pages lie in any folder; those in a frame start from the page in the frame. */
const relative = (tag, up) =>
  tag
    .replace(/\s+crossorigin(="[^"]*")?/g, '')
    .replace(/="\/(cchc\/)/g, `="${up}/$1`)
    .replace(/="\/(data\/)/g, `="${up}/demo/$1`)
    .replace(/="(?:\.\.?\/)+(desk\/)/g, `="${up}/$1`)
    .replace(/endpoint=\/(data\/)/g, 'endpoint=../demo/$1');

/**
 * A page of the demo that works in any folder and, as far as browsers let it, from the disk. Only tags are changed: what
 * the page shows as code to paste stays as it is.
 */
export const portablePage = (html, path) => {
  const up = wayUp(path);
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => relative(tag, up));
};
