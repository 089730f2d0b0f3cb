// Prints what was measured as tables of plain text.

const ratio = (number) => `${number.toFixed(2)} ×`;
const ms = (number) => number.toFixed(1);

function printTable(headings, rows) {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ');
  console.log([headings, ...rows].map(line).join('\n'), '\n');
}

const pair = (ours, theirs, write) => `${write(ours)} / ${write(theirs)}`;

/** The multiples of the pages written by hand; each pair is ours, then the other. */
export function printRatios(compared) {
  if (!compared.length) return;
  const whole = (number) => (number === undefined ? '–' : String(Math.round(number)));
  const mb = (number) => (number === undefined ? '–' : number.toFixed(1));
  printTable(
    ['page', 'beside', 'CPU', 'aim', 'CPU ms', 'style ms', 'layout ms', 'layouts', 'elements', 'heap MB'],
    compared.map(({ title, peer, aim, ours, theirs }) => [
      title,
      peer,
      ratio(ours.cpu / theirs.cpu),
      aim ? `≤ ${aim}` : '',
      ...['cpu', 'style', 'layout'].map((key) => pair(ours[key], theirs[key], ms)),
      ...['layouts', 'elements'].map((key) => pair(ours[key], theirs[key], whole)),
      pair(ours.heap, theirs.heap, mb),
    ]),
  );
}

/** The single figures. */
export function printAnswers(answers) {
  if (!answers.length) return;
  printTable(
    ['figure', 'ours', 'aim'],
    answers.map(({ title, answer, aim }) => [title, String(Math.round(answer * 1e4) / 1e4), `≤ ${aim}`]),
  );
}
