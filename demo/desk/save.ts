/** How long a browser may take to begin with a download, in milliseconds. */
const BEGINS_WITHIN = 10_000;

/** Hands something over as a file. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), BEGINS_WITHIN);
}
