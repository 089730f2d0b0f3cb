/** Gives each attribute the name that our decorator makes of its property: the analyzer knows Lit's own only. */
export const attributeNames = (attributeName) => ({
  name: 'attribute-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const { attributes, members } of declarations)
        for (const item of [...(attributes ?? []), ...(members ?? [])])
          if (item.fieldName) item.name = attributeName(item.fieldName);
          else if (item.attribute) item.attribute = attributeName(item.name);
  },
});
