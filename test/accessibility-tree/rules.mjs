// What a reader who listens is spared, whatever a widget shows. Each rule gives the faults of one widget's tree in words.

const CONTROLS = [
  'button',
  'link',
  'disclosure',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'slider',
  'tab',
];
const NAMED = [...CONTROLS, 'table', 'listbox', 'image', 'img', 'region', 'dialog'];

/** What is read cell by cell or item by item, where a number alone has its heading. */
const ITEMS = ['table', 'row', 'DescriptionList', 'definition', 'term', 'option', 'listitem', 'slider'];

/** Signs that speech leaves out, or reads as "mũi tên lên xuống" each time. */
const UNSPOKEN = /[\u2190-\u21ff\u25a0-\u25ff\u2713\u2714\u00f7]/;

const BARE_FIGURE = /^[\d.,/\s]+$/;
const BARE_QUALIFIER = /^(trên|ít nhất|gần|khoảng|không quá|dưới|over|at least|nearly|about|at most|under)$/i;

const all = (node, isInItem = false) => {
  const inItem = isInItem || ITEMS.includes(node.role);
  return [{ ...node, inItem }, ...node.children.flatMap((child) => all(child, inItem))];
};

const repeatedIn = (texts) => [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];

const textsIn = (nodes) => nodes.filter(({ role, inItem }) => role === 'text' && !inItem);

const valueTextIn = ({ states }) =>
  states.filter((state) => state.startsWith('valuetext=')).map((state) => state.slice('valuetext='.length));

const widgetsOf = ({ children }) => children.filter(({ role, name }) => role === 'group' && name);

/** Signs are words, or hidden. */
const unspokenSigns = (widget) =>
  all(widget)
    .filter(({ name }) => UNSPOKEN.test(name))
    .map(({ role, name }) => `${role} "${name}" has a sign that speech cannot say`);

/** What can be used or jumped to has a name. */
const unnamed = (widget) =>
  all(widget)
    .filter(({ role, name }) => NAMED.includes(role) && !name)
    .map(({ role }) => `a ${role} has no name`);

/**
 * The label is the name of the widget and its first line; what else it names says what that is, and no more. Buttons and
 * announcements, which are met out of their place, say what they are about.
 */
function repeatedLabel(widget) {
  const isIn = (name) => name.startsWith(widget.name) && !/^(\p{L}|: )/u.test(name.slice(widget.name.length));
  const saying = all(widget).filter(({ role, name }) => role !== 'caption' && isIn(name));
  return saying.length > 2
    ? [`"${widget.name}" is said ${saying.length} times: ${saying.map(({ role }) => role).join(', ')}`]
    : [];
}

/** A sentence is heard once. */
function repeatedText(widget) {
  const nodes = all(widget);
  return repeatedIn([...textsIn(nodes).map(({ name }) => name), ...nodes.flatMap(valueTextIn)]).map(
    (text) => `"${text}" is said twice`,
  );
}

/** A place for messages is no stop while there is none. */
const emptyStatus = (widget) =>
  all(widget)
    .filter(({ role, children }) => ['status', 'alert', 'log'].includes(role) && children.length === 0)
    .map(({ role }) => `an empty ${role} is a stop of its own`);

/** A year below the label is a period, and no figure. */
const isYear = ({ children: [, period] }, { name }) => name === period?.name && /^(19|20)\d\d$/.test(name);

/** A figure is heard with its words: who stops at the number hears "trên", and the unit. */
const splitFigure = (widget) =>
  textsIn(all(widget))
    .filter(({ name }) => BARE_FIGURE.test(name) || BARE_QUALIFIER.test(name))
    .filter((text) => !isYear(widget, text))
    .map(({ name }) => `"${name}" stands alone, without the rest of its figure`);

/** That a figure is old is heard before the figure: behind the label and the period. */
function lateNotice(widget, { notices }) {
  const isLate = ({ name }, index) => notices.includes(name) && index > 2;
  return widget.children.filter(isLate).map(({ name }) => `"${name}" comes after the figure`);
}

/** A description adds to the name; what is a part of the name already is heard twice. */
const echoedDescription = (widget) =>
  all(widget)
    .filter(({ name, description }) => description && name.includes(description))
    .map(({ role, name }) => `${role} "${name}" is described by a part of its name`);

const WIDGET_RULES = {
  echoedDescription,
  unspokenSigns,
  unnamed,
  repeatedLabel,
  repeatedText,
  emptyStatus,
  splitFigure,
};

/** Two buttons of one name cannot be told apart in a list of all buttons of a page. */
const sameControls = (page) =>
  repeatedIn(
    all(page)
      .filter(({ role }) => CONTROLS.includes(role) && role !== 'link')
      .map(({ role, name }) => `${role} "${name}"`),
  ).map((control) => `more than one ${control}`);

/** The faults of a page of widgets by rule, where there are any. */
export function faultsOf(page, context) {
  const rules = { ...WIDGET_RULES, ...(context.state === 'stale' && { lateNotice }) };
  const found = Object.entries(rules).map(([rule, check]) => [
    rule,
    widgetsOf(page).flatMap((widget) => check(widget, context)),
  ]);
  return Object.fromEntries(
    [...found, ['sameControls', sameControls(page)]].filter(([, faults]) => faults.length),
  );
}

/** The names of all rules. */
export const RULES = [...Object.keys(WIDGET_RULES), 'lateNotice', 'sameControls'];
