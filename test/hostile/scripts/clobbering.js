// Elements whose names hide what a document can do.
{
  const names = [
    'createTreeWalker',
    'createElement',
    'createComment',
    'createTextNode',
    'importNode',
    'currentScript',
    'baseURI',
    'body',
    'head',
    'documentElement',
    'readyState',
    'visibilityState',
    'addEventListener',
    'removeEventListener',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'adoptedStyleSheets',
    'defaultView',
    'scripts',
  ];
  const place = document.body;
  const images = names.map((name) => Object.assign(document.createElement('img'), { name, alt: '' }));
  for (const image of images) place.appendChild(image);
}
