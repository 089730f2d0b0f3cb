/** Selects the text of an element, so that whoever cannot copy by a button can by a key. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Copies the text of an element; whether the browser has allowed it. The text stays selected where it has not. */
export async function copyFrom(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    select(element);
    return document.execCommand('copy');
  }
}
