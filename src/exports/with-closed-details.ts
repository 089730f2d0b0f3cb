/**
 * What is measured or drawn of a widget as it is with disclosures closed: those that a reader has opened to get here,
 * such as the menu itself, are open again before anything is shown.
 */
export function withClosedDetails<T>(root: ParentNode, disclosures: string, act: () => T): T {
  const opened = [...root.querySelectorAll<HTMLDetailsElement>(`${disclosures}[open]`)];
  for (const disclosure of opened) disclosure.open = false;
  try {
    return act();
  } finally {
    for (const disclosure of opened) disclosure.open = true;
  }
}
