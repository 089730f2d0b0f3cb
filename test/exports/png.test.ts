import { expect } from '@open-wc/testing';
import { toPng } from '../../src/exports/png.js';

const pictureOf = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="red"/></svg>`;

const sizeOf = async (picture: string): Promise<readonly number[]> => {
  const { width, height } = await createImageBitmap(await toPng(picture));
  return [width, height];
};

describe('a picture as dots', () => {
  it('has two dots for each pixel', async () => {
    expect(await sizeOf(pictureOf(300, 200))).to.deep.equal([600, 400]);
  });

  it('is scaled down where it is longer than browsers draw', async () => {
    const [width = 0, height = 0] = await sizeOf(pictureOf(640, 48_000));
    expect(height).to.be.within(15_000, 16_384);
    expect(width / height).to.be.closeTo(640 / 48_000, 0.001);
  });
});
