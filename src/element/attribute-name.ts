/** The attribute of a property: its name in small letters with hyphens, and `updated` of `updatedAt`. */
export const attributeName = (property: string): string =>
  property.replace(/At$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
