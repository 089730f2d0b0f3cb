import { createHtml } from '../platform/safe-dom.js';

/** The dots for each pixel of the page, so that a picture is sharp on a fine screen and on paper. */
const PIXEL_RATIO = 2;

/** The longest side, and the most dots in all, that every browser draws. */
const LONGEST = 16_384;
const MOST = 16_777_216;

/** The dots for each pixel of a picture; fewer where it would be larger than browsers draw. */
const pixelRatioOf = (width: number, height: number): number =>
  Math.min(PIXEL_RATIO, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));

/**
 * An SVG picture as dots.
 * @throws Where the page's policy allows no pictures of its own making (`img-src data:`).
 */
export async function toPng(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = createHtml('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  const ratio = pixelRatioOf(width, height);
  canvas.width = Math.floor(width * ratio);
  canvas.height = Math.floor(height * ratio);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });
}
