// Runs in Node: npm run pictures -- [ids…] [--draft] [--out DIR] [--width N] [--passes N] [--preview-passes] [--force]
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp, { type Region } from 'sharp';
import { bundleScene } from './bundle.ts';
import { openChromium } from './chromium.ts';
import { withGrain } from './grain.ts';
import type { render } from './render.ts';
import type { Scene } from './scene.ts';

/** The bundle's global inside the page. */
declare const picture: { scene: Scene; render: typeof render };

const stories = resolve(import.meta.dirname, '..');

const { values: options, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'boolean', default: false },
    'preview-passes': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    out: { type: 'string' },
    width: { type: 'string' },
    passes: { type: 'string' },
  },
});
const preview = options['preview-passes'];
const draft = options.draft || preview;

interface Job {
  /** gallery/slide */
  id: string;
  scene: string;
  target: string;
}

/** Finished pictures are drawn at three quarters and enlarged: half the time, and the grain hides it. */
const drawnShare = 0.75;

function findJobs(): Job[] {
  const scenes = join(stories, 'scenes');
  const jobs = readdirSync(scenes).flatMap((gallery) =>
    readdirSync(join(scenes, gallery))
      .filter((file) => file.endsWith('.ts'))
      .map((file): Job => {
        const slide = file.slice(0, -'.ts'.length);
        return {
          id: `${gallery}/${slide}`,
          scene: join(scenes, gallery, file),
          target: targetOf(gallery, slide),
        };
      }),
  );
  const called = (job: Job, id: string) => job.id === id || job.id.split('/').includes(id);
  const unknown = ids.filter((id) => !jobs.some((job) => called(job, id)));
  if (unknown.length > 0) {
    throw new Error(
      `No scene is called ${unknown.join(', ')}; scenes are files scenes/GALLERY/SLIDE.ts.`,
    );
  }
  return ids.length === 0 ? jobs : jobs.filter((job) => ids.some((id) => called(job, id)));
}

function targetOf(gallery: string, slide: string): string {
  if (draft || options.out) {
    const folder = resolve(options.out ?? join(tmpdir(), 'drafts'));
    return join(folder, `${gallery}-${slide}.${draft ? 'png' : 'jpg'}`);
  }
  const story = readdirSync(stories).find((name) =>
    existsSync(join(stories, name, gallery, 'gallery.yaml')),
  );
  if (!story)
    throw new Error(
      `The gallery "${gallery}" has no gallery.yaml in any story; its pictures have no place to go.`,
    );
  return join(stories, story, gallery, `${slide}.jpg`);
}

function isFresh({ scene, target }: Job): boolean {
  return (
    !draft &&
    !options.force &&
    existsSync(target) &&
    statSync(target).mtimeMs > statSync(scene).mtimeMs
  );
}

async function draw(
  browser: Browser,
  job: Job,
  passesWanted: number | undefined,
  target: string,
): Promise<void> {
  const code = await bundleScene(job.scene);
  const page = await browser.newPage();
  try {
    const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
    await page.setContent('<body></body>');
    await Promise.race([page.addScriptTag({ content: code }), failure]);
    const scene = await page.evaluate(() => {
      const { size = [2400, 1600] as const, passes = 16, grain = true, crop } = picture.scene;
      return { size, passes, grain, crop };
    });
    const [fullWidth, fullHeight] = scene.size;
    const ratio = fullHeight / fullWidth;
    // A draft fits a square of 900, so that portraits take no longer than landscapes.
    const width = Number(
      options.width ?? (draft ? Math.round(900 / Math.max(1, ratio)) : fullWidth),
    );
    const drawnWidth = Math.round(draft ? width : width * drawnShare);
    const size = {
      width: drawnWidth,
      height: Math.round(drawnWidth * ratio),
      passes: passesWanted ?? (draft ? 6 : scene.passes),
    };
    const url = await page.evaluate(
      (size) => picture.render(picture.scene, size.width, size.height, size.passes),
      size,
    );
    const enlarged = sharp(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
      .resize({ width, kernel: 'lanczos3' })
      .removeAlpha();
    const whole = scene.grain ? await withGrain(enlarged) : enlarged;
    const image = scene.crop ? whole.extract(pixelsOf(scene.crop, width, ratio)) : whole;
    const encoded = draft
      ? image.png()
      : image.jpeg({ quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' });
    mkdirSync(dirname(target), { recursive: true });
    // Written beside, then moved: a run cut off never leaves half a picture that looks fresh.
    await encoded.toFile(`${target}.part`);
    renameSync(`${target}.part`, target);
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

/** The message without the stack that the browser appends to it. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\n\s+at .*/g, '') : String(error);
}

async function main(): Promise<void> {
  const jobs = findJobs();
  const due = jobs.filter((job) => !isFresh(job));
  if (due.length < jobs.length) console.log(`${jobs.length - due.length} up to date`);
  if (due.length === 0) return;
  const given = options.passes ? Number(options.passes) : undefined;
  const browser = await openChromium();
  let failed = 0;
  for (const [index, job] of due.entries()) {
    for (const passes of preview ? [4, 8, 16] : [given]) {
      const target = preview ? job.target.replace('.png', `-${passes}-passes.png`) : job.target;
      const start = performance.now();
      try {
        await draw(browser, job, passes, target);
        console.log(
          `${index + 1}/${due.length} ${job.id} ${((performance.now() - start) / 1000).toFixed(0)} s ${target}`,
        );
      } catch (error) {
        failed++;
        console.error(`${index + 1}/${due.length} ${job.id} failed: ${reasonOf(error)}`);
      }
    }
  }
  await browser.close();
  if (failed > 0) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
