import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documents } from '../content/storePaths.ts';
import { ImportError } from '../import/importError.ts';
import { showProgress } from '../import/terminal.ts';
import { type PublishReport, publishSite } from '../publish/publishSite.ts';
import { defineCommand, exitCodes, type Say } from './command.ts';
import { openSite, type SitePlace } from './openSite.ts';
import { placeOf, siteOptions } from './siteOptions.ts';

/** `diaporama publish` */
export const publishCommand = defineCommand({
  usage: 'publish [options]',
  about: 'Writes the site as files for a static host. Only files that have changed are written.',
  options: {
    ...siteOptions,
    out: { type: 'string', value: 'DIR', help: 'where it is written (dist/ in the site folder)' },
    force: { type: 'boolean', help: 'publish into a folder that holds other files, too' },
    json: { type: 'boolean', help: 'print what was done as one JSON object' },
  },
  exits:
    '0 done; 1 some documents could not be published, each is named; 2 nothing was written, and why',
  async run({ out, force = false, json, ...values }, _, say) {
    const place = placeOf(values);
    const report = await publish(
      { ...place, outDir: resolve(out ?? join(place.folder, 'dist')), isForced: force },
      say,
    );
    if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.failed.length > 0 ? exitCodes.someFailed : exitCodes.done;
  },
});

interface PublishOptions extends SitePlace {
  outDir: string;
  isForced: boolean;
}

/** Writes a site for static hosts, and says what has changed. */
async function publish(options: PublishOptions, say: Say): Promise<PublishReport> {
  const startedMs = performance.now();
  const { outDir, isForced } = options;
  const opened = await openSite(options);
  const { store } = opened;
  if (store && !existsSync(join(store, documents.list)))
    throw new ImportError(nothingImported(store));
  const progress = await showProgress('Publishing', 'addresses');
  const report = await publishSite({ ...opened, outDir, isForced, progress, note: say });
  for (const line of reportLines(report, outDir, performance.now() - startedMs)) say(line);
  if (!opened.settings.url) say(missingUrl);
  for (const line of failureLines(report)) say(line);
  return report;
}

const nothingImported = (store: string) =>
  `There is nothing to publish: ${store} has no stories and no galleries yet. "diaporama import FOLDER" imports one.`;

const missingUrl =
  'site.yaml has no url, so no cards, structured data, sitemap, feed or oEmbed answers were written.';

function reportLines(
  { addresses, changed, removed }: PublishReport,
  outDir: string,
  tookMs: number,
): string[] {
  const seconds = (tookMs / 1000).toFixed(1);
  return [
    `${addresses} addresses, ${changed.length} files changed, ${removed.length} removed in ${outDir} (${seconds} s).`,
  ];
}

/** What could not be published comes last, where it is seen. */
function failureLines({ failed }: PublishReport): string[] {
  if (failed.length === 0) return [];
  const names = failed.map(({ name }) => name).join(', ');
  // One document can spoil the pages of many stories.
  const problems = new Set(failed.flatMap(({ problems }) => problems));
  return [`Not published, so that the last published pages stay: ${names}.`, ...problems];
}
