// The marks that stand beside figures, as a font: the fonts of the packages have none of them, and every system has others.

/** The size of a letter in units of the font. */
const EM = 1000;

const circle = (radius, turn) =>
  Array.from({ length: 24 }, (_, step) => {
    const angle = (turn * step * Math.PI) / 12;
    return [350 + radius * Math.cos(angle), 350 + radius * Math.sin(angle)].map(Math.round);
  });

// prettier-ignore
const UPWARDS = [[350, 800], [600, 520], [410, 520], [410, 0], [290, 0], [290, 520], [100, 520]];
// prettier-ignore
const BOTH_WAYS = [
  [350, 800], [600, 580], [410, 580], [410, 120], [600, 120], [350, -100], [100, 120], [290, 120], [290, 580], [100, 580],
];

/** A shape upside down, walked in the same direction. */
const turned = (shape) => shape.map(([x, y]) => [x, 700 - y]).reverse();

// prettier-ignore
const TRIANGLE = [[350, 700], [700, 0], [0, 0]];

/** The outlines of each mark; the inner one of a ring runs the other way. */
const MARKS = {
  '↑': [UPWARDS],
  '↓': [turned(UPWARDS)],
  '↕': [BOTH_WAYS],
  '▲': [TRIANGLE],
  '▼': [turned(TRIANGLE)],
  '○': [circle(350, -1), circle(250, 1)],
  '●': [circle(350, -1)],
  // prettier-ignore
  '✓': [[[0, 300], [100, 390], [260, 200], [600, 700], [700, 620], [270, 0]]],
};

const bytes = (size, write) => (values) => {
  const buffer = Buffer.alloc(values.length * size);
  values.forEach((value, index) => write(buffer, value, index * size));
  return buffer;
};
const u8 = (...values) => Buffer.from(values);
const s16 = (...values) => bytes(2, (buffer, value, at) => buffer.writeInt16BE(value, at))(values);
const u16 = (...values) => bytes(2, (buffer, value, at) => buffer.writeUInt16BE(value & 0xffff, at))(values);
const u32 = (...values) => bytes(4, (buffer, value, at) => buffer.writeUInt32BE(value, at))(values);

const padded = (buffer) => Buffer.concat([buffer, Buffer.alloc(-buffer.length & 3)]);

const boxOf = (points) => {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** An outline of straight lines: all its points are on the curve, and their coordinates have two bytes. */
function glyphOf(outlines) {
  const points = outlines.flat();
  const ends = outlines.map((_, index) => outlines.slice(0, index + 1).flat().length - 1);
  const steps = (axis) => points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  return padded(
    Buffer.concat([
      s16(outlines.length, ...boxOf(points)),
      u16(...ends, 0),
      u8(...points.map(() => 1)),
      s16(...steps(0), ...steps(1)),
    ]),
  );
}

/** Each character to the glyph of its place, by a segment of its own. */
function characterMap(codes) {
  const [count, ends] = [codes.length + 1, [...codes, 0xffff]];
  const deltas = [...codes.map((code, index) => index + 1 - code), 1];
  const power = 2 ** Math.floor(Math.log2(count));
  const search = [count * 2, power * 2, Math.log2(power), (count - power) * 2];
  const segments = u16(...search, ...ends, 0, ...ends, ...deltas, ...ends.map(() => 0));
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, segments.length + 6, 0), segments]);
}

function tablesOf(codes, outlines) {
  const glyphs = [Buffer.alloc(0), ...outlines.map(glyphOf)];
  const starts = [0];
  for (const { length } of glyphs) starts.push(starts.at(-1) + length);
  const [first, last] = [codes[0], codes.at(-1)];
  const widths = glyphs.flatMap(() => [750, 0]);
  return {
    'OS/2': Buffer.concat([
      u16(4, 750, 400, 5, 0, ...Array(11).fill(0), 0, 0, 0, 0, 0),
      u32(0, 0, 0, 0),
      Buffer.from('CCHC'),
      u16(64, first, last, 800, -200, 0, 800, 200),
      u32(0, 0),
      u16(500, 700, 0, 32, 1),
    ]),
    cmap: characterMap(codes),
    glyf: Buffer.concat(glyphs),
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(3, EM),
      u32(0, 0, 0, 0),
      s16(0, -200, EM, 800, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      u32(0x10000),
      s16(800, -200, 0, 750, 0, 0, 750, 1, 0, 0, 0, 0, 0, 0, 0),
      u16(glyphs.length),
    ]),
    hmtx: u16(...widths),
    loca: u32(...starts),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs.length, 64, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: u16(0, 0, 6),
    post: Buffer.concat([u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)]),
  };
}

function fontOf(tables) {
  const names = Object.keys(tables);
  let at = 12 + 16 * names.length;
  const entries = names.map((name) => {
    const entry = Buffer.concat([Buffer.from(name), u32(0, at, tables[name].length)]);
    at += padded(tables[name]).length;
    return entry;
  });
  const head = Buffer.concat([u32(0x10000), u16(names.length, 128, 3, names.length * 16 - 128)]);
  return Buffer.concat([head, ...entries, ...names.map((name) => padded(tables[name]))]);
}

const codes = Object.keys(MARKS).map((mark) => mark.codePointAt(0));

/** The font as an address for a style sheet. */
export const marksFont = `data:font/ttf;base64,${fontOf(tablesOf(codes, Object.values(MARKS))).toString('base64')}`;
