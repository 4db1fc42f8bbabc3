// Runs in Node: npm run pictures -- [ids…] [--check] [--force] [--draft] [--out DIR] [--width N] [--passes N]
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { drawPicture } from './drawPicture.ts';
import { findScenes, idOf, originalOf, type SceneFile } from './findScenes.ts';
import { fingerprintOf, freshnessOf } from './freshness.ts';
import { progressLine } from './progress.ts';
import { saveDraft, saveOriginal } from './savePicture.ts';

interface Options {
  draft: boolean;
  /** Draws a picture even if nothing has changed. */
  force: boolean;
  out?: string | undefined;
  width?: number | undefined;
  passes?: number | undefined;
}

interface Job {
  id: string;
  scene: string;
  target: string;
}

function jobOf(scene: SceneFile, { draft, out }: Options): Job {
  const file = `${scene.gallery}-${scene.slide}.${draft ? 'png' : 'jpg'}`;
  const aside = out ?? (draft ? join(tmpdir(), 'drafts') : undefined);
  return {
    id: idOf(scene),
    scene: scene.path,
    target: aside ? resolve(aside, file) : originalOf(scene),
  };
}

/** Lists the originals that are out of date; resolves to their number. */
async function check(jobs: readonly Job[], options: Options): Promise<number> {
  let outdated = 0;
  for (const { id, scene, target } of jobs) {
    const state = await freshnessOf(target, scene, options).catch(reasonOf);
    if (state === 'fresh') continue;
    outdated++;
    console.log(`${id}: ${state}`);
  }
  console.log(`${jobs.length - outdated} of ${jobs.length} pictures are up to date`);
  return outdated;
}

async function due(jobs: readonly Job[], options: Options): Promise<Job[]> {
  if (options.draft || options.force) return [...jobs];
  const outdated: Job[] = [];
  for (const job of jobs) {
    // A scene that does not compile counts as out of date: drawing it reports the error.
    const state = await freshnessOf(job.target, job.scene, options).catch(() => 'stale');
    if (state !== 'fresh') outdated.push(job);
  }
  if (outdated.length < jobs.length)
    console.log(`${jobs.length - outdated.length} of ${jobs.length} pictures are up to date`);
  return outdated;
}

async function draw(browser: Browser, job: Job, options: Options): Promise<void> {
  if (options.draft) {
    await saveDraft(await drawPicture(browser, job.scene, options), job.target);
    return;
  }
  const fingerprint = await fingerprintOf(job.scene, options);
  await saveOriginal(await drawPicture(browser, job.scene, options), job.target, fingerprint);
}

/** Resolves to the number of pictures that could not be drawn. */
async function drawAll(jobs: readonly Job[], options: Options): Promise<number> {
  const browser = await openChromium();
  const begin = performance.now();
  const secondsSince = (start: number) => (performance.now() - start) / 1000;
  let failed = 0;
  try {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      const count = { done: index + 1, total: jobs.length };
      try {
        await draw(browser, job, options);
        const seconds = { picture: secondsSince(start), all: secondsSince(begin) };
        console.log(progressLine(count, job.id, seconds));
        if (options.draft) console.log(`  ${job.target}`);
      } catch (error) {
        failed++;
        console.error(`${count.done}/${count.total} ${job.id} failed: ${reasonOf(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return failed;
}

/** The message without the stack that the browser appends to it. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\n\s+at .*/g, '') : String(error);
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`--${name} is "${text}"; expected a whole number from 1.`);
  return Number(text);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      draft: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      out: { type: 'string' },
      width: { type: 'string' },
      passes: { type: 'string' },
    },
  });
  const options: Options = {
    draft: values.draft,
    force: values.force,
    out: values.out,
    width: wholeNumber('width', values.width),
    passes: wholeNumber('passes', values.passes),
  };
  const jobs = findScenes(positionals).map((scene) => jobOf(scene, options));
  if (values.check) return check(jobs, options);
  const outdated = await due(jobs, options);
  return outdated.length === 0 ? 0 : drawAll(outdated, options);
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
