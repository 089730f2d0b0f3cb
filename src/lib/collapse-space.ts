/** A text as it compares: its letters composed, its line breaks and other white space plain, none around it. */
export const collapseSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
