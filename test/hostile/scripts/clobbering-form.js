// ASP.NET puts whole pages into one form; fields of it with such names hide what the form can do as a node.
{
  const names = [
    'parentNode',
    'nextSibling',
    'nodeType',
    'getAttribute',
    'hasAttribute',
    'matches',
    'closest',
    'children',
    'childNodes',
    'querySelector',
    'querySelectorAll',
    'ownerDocument',
    'addEventListener',
    'getRootNode',
  ];
  const app = document.getElementById('app');
  const form = document.createElement('form');
  app.parentNode.insertBefore(form, app);
  form.appendChild(app);
  for (const name of names)
    form.appendChild(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
}
