// Runs in Node.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { REVISION } from 'three';
import { bundleScene } from './bundle.ts';
import { finish } from './drawPicture.ts';

/** Overrides of a scene's own width and number of passes. */
export interface Wanted {
  width?: number | undefined;
  passes?: number | undefined;
}

/**
 * 32 hex digits that change with everything a finished picture depends on: the code of its scene and of the kit's parts
 * that it uses (but not their comments), three.js, size, passes and finish.
 */
export async function fingerprintOf(sceneFile: string, { width, passes }: Wanted): Promise<string> {
  const code = await bundleScene(sceneFile, { library: false });
  const hash = createHash('sha256').update(
    JSON.stringify({ code, REVISION, width, passes, finish }),
  );
  return hash.digest('hex').slice(0, 32);
}

/** The fingerprint that a picture carries; none if it was not drawn by this kit. */
export async function fingerprintIn(picture: string): Promise<string | undefined> {
  const { exif } = await sharp(picture).metadata();
  // Nothing else in our EXIF looks like this, so no parser is needed.
  return exif?.toString('latin1').match(/\b[0-9a-f]{32}\b/)?.[0];
}

export type Freshness = 'missing' | 'stale' | 'fresh';

/** Rejects with the bundler's message if the scene does not compile. */
export async function freshnessOf(
  picture: string,
  sceneFile: string,
  wanted: Wanted = {},
): Promise<Freshness> {
  const fingerprint = await fingerprintOf(sceneFile, wanted);
  if (!existsSync(picture)) return 'missing';
  return (await fingerprintIn(picture)) === fingerprint ? 'fresh' : 'stale';
}
