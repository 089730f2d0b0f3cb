import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';

/** The rooms that may import the root files of src/. */
const OUTERMOST = ['cdn', 'frame', 'cli'];

const folder = (type, pattern = `src/${type}`, rest = {}) => ({
  type,
  pattern,
  partialMatch: false,
  ...rest,
});

/** The parts of src/ from the innermost folder outwards: each folder of a widget, the rooms, the files of src/ itself. */
const elements = (rooms) => [
  folder('widget', 'src/widgets/*', { capture: ['tag'] }),
  ...rooms.map((room) => folder(room)),
  folder('root', 'src'),
];

const toElement = (types) => ({ to: { element: { types: { anyOf: types } } } });
const toPackage = (source) => ({ to: { module: { source } } });

/** A widget's folder stands where the room of all widgets does. */
const typesOf = (room) => (room === 'widgets' ? ['widget', 'widgets'] : [room]);

/** What a room may import: itself, the rooms before it, and its packages. */
function policiesOf(room, index, rooms, packages) {
  const before = rooms.slice(0, index).flatMap(typesOf);
  const own = room === 'widgets' ? ['widgets'] : [room];
  const root = OUTERMOST.includes(room) ? ['root'] : [];
  return typesOf(room).map((type) => ({
    from: { element: { type } },
    allow: [
      toElement([...before, ...own, ...root]),
      ...(packages[room] ?? []).map((source) => toPackage(source)),
    ],
  }));
}

const LISTED = [{ from: { element: { type: 'widgets' } }, allow: toElement(['widget']) }];

const FREE = [{ from: { element: { type: 'root' } }, allow: [toElement(['*']), toPackage('**')] }];

// An entry of the package brings what an application has with every tag.
const ENTRIES = {
  from: { file: { categories: 'entry' } },
  allow: toElement(['root']),
};

const CHARTS = {
  from: { element: { types: { noneOf: ['charts', 'cdn'] } } },
  disallow: {
    to: { element: { type: 'charts' } },
    dependency: { kind: 'value', nodeKind: ['import', 'export'] },
  },
  message: 'Chart.js comes when a chart comes near: import() it, or its types.',
};

const PURE_VIEWS = {
  from: { file: { categories: 'view' } },
  disallow: toPackage('{lit,@lit/**}'),
  message: 'A view is plain data: what draws it imports Lit.',
};

/** Holds the order of the rooms, the packages of each, and that no import leads back to where it started. */
export function roomRules(rooms, packages) {
  const policies = [
    ...rooms.flatMap((room, index) => policiesOf(room, index, rooms, packages)),
    ...LISTED,
    ...FREE,
    ENTRIES,
    CHARTS,
    PURE_VIEWS,
  ];
  return {
    files: ['src/**/*.ts'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import/resolver': { typescript: true },
      'import-x/resolver': { typescript: true },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'boundaries/include': ['src/**/*.ts'],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/elements': elements(rooms),
      'boundaries/files': [
        { category: 'view', pattern: 'src/**/{view,*.view}.ts' },
        { category: 'entry', pattern: 'src/{widgets/*/define,react/component}.ts' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      'boundaries/no-unknown-files': 'error',
      'import-x/no-cycle': 'error',
    },
  };
}
