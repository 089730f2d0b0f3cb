import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';

setScriptFolder('https://cdn.example/cchc/');

const at = (id) => document.getElementById(id);

at('ref').textContent = at('number').localName;
at('provider').addEventListener('cchc-select', ({ code }) => (at('selected').textContent = code));
at('provider').addEventListener('cchc-error', ({ kind }) => (at('errors').textContent = kind));
at('provider').addEventListener('cchc-ready', () => {
  at('readies').textContent = String(Number(at('readies').textContent) + 1);
});
const back = at('back');
const putBack = () => at('provider').append(back);

function change() {
  at('number').removeAttribute('value');
  at('rate').rate = null;
  at('rate').received = undefined;
  at('rank').rank = NaN;
  at('zero').compact = false;
  at('rows')
    .querySelector('tbody')
    .insertRow()
    .append(document.createElement('td'), document.createElement('td'));
  const [unit, score] = at('rows').querySelectorAll('tr:last-child td');
  unit.textContent = 'Điện Biên';
  score.textContent = '88';
  at('list').append(...[...at('list').children].reverse());
  at('trend').remove();
  back.remove();
  at('next').addEventListener('click', putBack);
}

at('next').addEventListener('click', change, { once: true });

// After the listeners: figures of the page are shown at once.
import('cchc-widgets/define');
