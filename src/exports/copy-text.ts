/**
 * Copies a text. Pages without TLS, and frames that are not allowed to, have no clipboard, but the older command.
 * @throws Where a page refuses both.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const take = (event: ClipboardEvent) => {
      event.preventDefault();
      // Scripts against copying listen for the same event.
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    addEventListener('copy', take, true);
    const isCopied = document.execCommand('copy');
    removeEventListener('copy', take, true);
    if (!isCopied) throw new Error('refused');
  }
}
