// Compares two pictures, and draws what is different between them.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far apart two colours may be, from 0 to 1: processors round the edges of letters differently, by one step at most. */
const THRESHOLD = 0.04;

/** The steps of each of the three colours. With all 255 of them the edges of letters would fill a third of the files. */
const STEPS = 31;

/** How many pixels may be further apart. */
const TOLERATED = 20;

const GAP = 16;

/** The picture of a PNG file, in fewer colours. */
export function decode(file) {
  const picture = PNG.sync.read(Buffer.from(file));
  picture.data.forEach((value, index) => {
    picture.data[index] = Math.round((Math.round((value / 255) * STEPS) / STEPS) * 255);
  });
  return picture;
}

/** A PNG file as small as it gets: rows are not filtered, since most are of one colour. */
export const encode = (picture) =>
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });

function blank(width, height) {
  const picture = new PNG({ width, height });
  picture.data.fill(255);
  return picture;
}

/** A picture on white paper of another size, as two of different sizes have no difference otherwise. */
function on(picture, width, height) {
  const paper = blank(width, height);
  PNG.bitblt(picture, paper, 0, 0, picture.width, picture.height, 0, 0);
  return paper;
}

function sideBySide(pictures) {
  const [{ width, height }] = pictures;
  const sheet = blank(pictures.length * (width + GAP) - GAP, height);
  pictures.forEach((picture, index) =>
    PNG.bitblt(picture, sheet, 0, 0, width, height, index * (width + GAP), 0),
  );
  return sheet;
}

/**
 * What is different between two pictures: `undefined` for nothing, else in words, and as a picture of what was expected, what is
 * there, and the difference in red.
 */
export function differenceOf(expected, actual) {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const [before, after] = [expected, actual].map((picture) => on(picture, width, height));
  const marked = blank(width, height);
  const count = pixelmatch(before.data, after.data, marked.data, width, height, {
    threshold: THRESHOLD,
    diffColor: [220, 0, 0],
  });
  const isResized = expected.width !== actual.width || expected.height !== actual.height;
  if (count <= TOLERATED && !isResized) return undefined;
  const size = isResized
    ? `${expected.width} × ${expected.height} px became ${actual.width} × ${actual.height} px, `
    : '';
  const percent = ((count / (width * height)) * 100).toFixed(2);
  return {
    words: `${size}${count} pixels (${percent} %) differ`,
    picture: sideBySide([before, after, marked]),
  };
}
