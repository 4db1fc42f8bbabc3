// Runs in Node.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sharp } from 'sharp';
import { finish } from './drawPicture.ts';

const credit = {
  Artist: 'Diaporama',
  Copyright: 'Diaporama, illustration rendered by code, MIT',
};

/** Limits foliage and crowds, which would take twice as much. All originals together take 30 MB of the repository. */
const mostBytes = 640_000;
const leastQuality = 62;

/** A draft, as PNG. */
export async function saveDraft(picture: Sharp, target: string): Promise<void> {
  writeWhole(await picture.png().toBuffer(), target);
}

/** A finished picture with its credit and the fingerprint of what it was drawn from. */
export async function saveOriginal(
  picture: Sharp,
  target: string,
  fingerprint: string,
): Promise<void> {
  // Software, because libvips drops ImageUniqueID, where a fingerprint would belong.
  const exif = { IFD0: { ...credit, Software: `Diaporama kit ${fingerprint}` } };
  writeWhole(await smallEnough(picture.withExif(exif)), target);
}

/** As JPEG of the finish's quality, or of the best below it whose file is small enough. */
async function smallEnough(picture: Sharp): Promise<Buffer> {
  for (let quality: number = finish.quality; ; quality -= 3) {
    const options = { quality, mozjpeg: true, chromaSubsampling: '4:4:4' };
    const jpeg = await picture.clone().jpeg(options).toBuffer();
    if (jpeg.length <= mostBytes || quality <= leastQuality) return jpeg;
  }
}

/** Written to a temporary file and moved, so that an interrupted run never leaves half a picture. */
function writeWhole(file: Buffer, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.part`, file);
  renameSync(`${target}.part`, target);
}
