/*
 * `npm run bench`: compares our slideshow with others, and with floors that no slideshow can beat, all with the same
 * photographs, in one Chromium, in turn. README.md says what is measured and how to read it.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { findChromium, launch } from '../support/chromium.ts';
import { burst } from './measures/burst.ts';
import { firstPicture } from './measures/firstPicture.ts';
import { keyToPicture } from './measures/keyToPicture.ts';
import { type Measure, quick, whole } from './measures/measure.ts';
import { size } from './measures/size.ts';
import { type Bench, desk, visit } from './measures/visit.ts';
import { walk } from './measures/walk.ts';
import { buildWatcher } from './measures/watch.ts';
import { help, type Options, readOptions } from './options.ts';
import { isLoaded, load } from './report/load.ts';
import type { Results } from './report/results.ts';
import { tableOf } from './report/table.ts';
import { verdictsOf } from './report/verdict.ts';
import { inTurns } from './rounds.ts';
import { buildOurSite } from './subjects/ourSite.ts';
import { buildPeerPages } from './subjects/peerPages.ts';
import { photographFiles } from './subjects/photographs.ts';
import { selfSigned } from './subjects/selfSigned.ts';
import { serve } from './subjects/serve.ts';

const cache = resolve('node_modules/.cache/diaporama/bench');

const options = readOptions(process.argv.slice(2));
if (options) await run(options);
else say(help);

async function run(options: Options): Promise<void> {
  // Before we cause any load.
  const isMachineLoaded = isLoaded();
  const { viewers } = options;
  const extent = options.isQuick ? quick : whole;
  const photographs = await photographFiles(cache);
  tell('Building the pages');
  const site = await buildOurSite(cache, photographs, extent.counts);
  const peers = await buildPeerPages(cache, viewers);
  const folders = { site, peers: peers.folder, photographs: photographs.folder };
  const server = await serve(folders, options.isHttp2 ? await selfSigned() : undefined);
  const browser = await launch(await findChromium());
  const bench = { browser, address: server.address, watcher: await buildWatcher() };
  const all = [firstPicture, keyToPicture(extent), burst, size(extent), walk(extent)];
  const found: Record<string, unknown> = {};
  try {
    introduce(options, browser.version(), peers.versionOf, isMachineLoaded);
    await warmUp(bench, options);
    for (const measure of all.filter(({ id }) => options.only.includes(id))) {
      const subjects = viewers.filter(measure.takes);
      const before = load();
      const results = await inTurns(measure, bench, subjects, options.rounds, tell);
      tell('');
      report(measure, options, results, { loads: [before, load()], isMachineLoaded });
      found[measure.id] = Object.fromEntries(results);
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (options.json) await writeFile(options.json, JSON.stringify(found, null, 2));
}

function introduce(
  { viewers, rounds, isHttp2 }: Options,
  chromium: string,
  versionOf: (packageName: string) => string,
  isMachineLoaded: boolean,
): void {
  say(`# Our slideshow beside others

${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}, Chromium ${chromium} without a screen; ${rounds} rounds, in turns, over ${isHttp2 ? 'HTTP/2' : 'HTTP/1.1'}.

| viewer | got |
|---|---|
${viewers.map((viewer) => `| ${[viewer.name.replaceAll('<', '\\<'), viewer.package && versionOf(viewer.package)].filter(Boolean).join(' ')} | ${viewer.got} |`).join('\n')}`);
  if (isMachineLoaded) say(`\n${warning()}`);
}

/** The first visit pays for compression and cold files on the server, so it is not counted. */
async function warmUp(bench: Bench, { viewers }: Options): Promise<void> {
  for (const viewer of viewers) {
    tell(`Warming up: ${viewer.name}`);
    await visit(bench, viewer, 25, desk, ({ page }) => page.evaluate(() => window.watcher.first()));
  }
}

function report(
  measure: Measure,
  { viewers }: Options,
  results: Results,
  { loads, isMachineLoaded }: { loads: readonly number[]; isMachineLoaded: boolean },
): void {
  const subjects = viewers.filter(measure.takes);
  const [before, after] = loads.map((value) => value.toFixed(1));
  say(`\n## ${measure.title}

${measure.method} Load average ${before} before, ${after} after.

${tableOf(measure, subjects, results)}
`);
  const verdicts = isMachineLoaded ? [warning()] : verdictsOf(measure, subjects, results);
  say(verdicts.map((verdict) => `- ${verdict}`).join('\n'));
}

function warning(): string {
  return '**The machine was busy with other work when this began: no verdict. Run it again when it is quiet.**';
}

function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
  else if (what) process.stderr.write(`${what}\n`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
