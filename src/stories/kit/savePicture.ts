// Runs in Node.
import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sharp } from 'sharp';
import { finish } from './drawPicture.ts';

const credit = {
  Artist: 'Diaporama',
  Copyright: 'Diaporama, illustration rendered by code, MIT',
};

/** A draft, as PNG. */
export async function saveDraft(picture: Sharp, target: string): Promise<void> {
  await writeWhole(picture.png(), target);
}

/** A finished picture with its credit and the fingerprint of what it was drawn from. */
export async function saveOriginal(
  picture: Sharp,
  target: string,
  fingerprint: string,
): Promise<void> {
  const jpeg = picture
    .jpeg({ quality: finish.quality, mozjpeg: true, chromaSubsampling: '4:4:4' })
    // Software, because libvips drops ImageUniqueID, where a fingerprint would belong.
    .withExif({ IFD0: { ...credit, Software: `Diaporama kit ${fingerprint}` } });
  await writeWhole(jpeg, target);
}

/** Written beside, then moved: a run cut off never leaves half a picture that looks finished. */
async function writeWhole(picture: Sharp, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  await picture.toFile(`${target}.part`);
  renameSync(`${target}.part`, target);
}
