// Runs in Node.
import type { Browser } from 'playwright-core';
import sharp, { type Region, type Sharp } from 'sharp';
import { bundleScene } from './bundle.ts';
import { withGrain } from './grain.ts';
import type { render } from './render.ts';
import type { Scene } from './scene.ts';

/** The bundle's global inside the page. */
declare const picture: { scene: Scene; render: typeof render };

export const finish = {
  size: [2400, 1600],
  passes: 12,
  /** Originals are rendered at three quarters of their size and enlarged: half the time, and the grain hides it. */
  drawnShare: 0.75,
  /** In levels of 255. Less shows banding, more costs bytes. */
  grain: 7,
  /** Of the JPEG, from 1 to 100. */
  quality: 86,
} as const;

const draft = { longest: 900, passes: 6 };

export interface Settings {
  draft: boolean;
  /** Of the whole picture, in pixels. */
  width?: number | undefined;
  passes?: number | undefined;
}

/** Draws a scene in a page of its own; rejects with the scene's error if it throws. */
export async function drawPicture(
  browser: Browser,
  sceneFile: string,
  settings: Settings,
): Promise<Sharp> {
  const code = await bundleScene(sceneFile);
  const page = await browser.newPage();
  try {
    const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
    await page.setContent('<body></body>');
    await Promise.race([page.addScriptTag({ content: code }), failure]);
    const scene = await page.evaluate(() => {
      const { size, passes, grain = true, crop } = picture.scene;
      return { size, passes, grain, crop };
    });
    const [fullWidth, fullHeight] = scene.size ?? finish.size;
    const ratio = fullHeight / fullWidth;
    // A draft fits a square, so that portraits take no longer than landscapes.
    const draftWidth = Math.round(draft.longest / Math.max(1, ratio));
    const width = settings.width ?? (settings.draft ? draftWidth : fullWidth);
    const drawnWidth = Math.round(settings.draft ? width : width * finish.drawnShare);
    const size = {
      width: drawnWidth,
      height: Math.round(drawnWidth * ratio),
      passes: settings.passes ?? (settings.draft ? draft.passes : (scene.passes ?? finish.passes)),
    };
    const url = await page.evaluate(
      (size) => picture.render(picture.scene, size.width, size.height, size.passes),
      size,
    );
    const enlarged = sharp(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
      .resize({ width, kernel: 'lanczos3' })
      .removeAlpha();
    const whole = scene.grain ? await withGrain(enlarged, finish.grain) : enlarged;
    return scene.crop ? whole.extract(pixelsOf(scene.crop, width, ratio)) : whole;
  } finally {
    await page.close();
  }
}

function pixelsOf(crop: NonNullable<Scene['crop']>, width: number, ratio: number): Region {
  const height = width * ratio;
  return {
    left: Math.round(crop.left * width),
    top: Math.round(crop.top * height),
    width: Math.round(crop.width * width),
    height: Math.round(crop.height * height),
  };
}
