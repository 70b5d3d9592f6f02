// Pictures of dots: one made of vectors, twice as fine as the screen, as far as a canvas can be large; and the clipboard for them.

import type { Pictures } from '../store/ports.ts';

const SCALE = 2;
/** In either direction, and in all; what the browsers of a desk can. */
const LARGEST = 16_384;
const MOST_DOTS = 64_000_000;

export const raster: Pictures['raster'] = async (svg, width, height) => {
  try {
    const scale = Math.min(SCALE, LARGEST / width, LARGEST / height, Math.sqrt(MOST_DOTS / (width * height)));
    if (scale < 1) return undefined; // nobody could read it
    const image = new Image();
    // The policy of the page lets pictures come from data, and from nowhere else.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
  } catch {
    return undefined; // too large, or no canvas
  }
};

/** Where the browser has a clipboard for pictures. */
export const copyPicture: Pictures['copyPicture'] = async (png) => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([png as BlobPart], { type: 'image/png' }) })]);
    return true;
  } catch {
    return false; // no permission, no secure context, or text only
  }
};
