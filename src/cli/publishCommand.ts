import { join, resolve } from 'node:path';
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
    json: { type: 'boolean', help: 'print what was done as one JSON object' },
  },
  exits:
    '0 done; 1 some documents could not be published, each is named; 2 nothing was written, and why',
  async run({ out, json, ...values }, _, say) {
    const place = placeOf(values);
    const report = await publish({ ...place, outDir: out ?? join(place.folder, 'dist') }, say);
    if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.failed.length > 0 ? exitCodes.someFailed : exitCodes.done;
  },
});

interface PublishOptions extends SitePlace {
  outDir: string;
}

/** Writes a site for static hosts, and says what has changed. */
async function publish(options: PublishOptions, say: Say): Promise<PublishReport> {
  const startedMs = performance.now();
  const opened = await openSite(options);
  const { site, files, store, settings } = opened;
  const progress = await showProgress('Publishing', 'addresses');
  const outDir = resolve(options.outDir);
  const report = await publishSite({ site, files, store, outDir, progress });
  for (const line of reportLines(report, options.outDir, performance.now() - startedMs)) say(line);
  if (!settings.url) say(missingUrl);
  return report;
}

const missingUrl =
  'site.yaml has no url, so no cards, structured data, sitemap, feed or oEmbed answers were written.';

function reportLines(
  { addresses, changed, removed, failed }: PublishReport,
  outDir: string,
  tookMs: number,
): string[] {
  const seconds = (tookMs / 1000).toFixed(1);
  return [
    ...failed.map(
      ({ name, error }) =>
        `Not published: ${name}. ${error.message} Its last published pages stay.`,
    ),
    `${addresses} addresses, ${changed.length} files changed, ${removed.length} removed in ${outDir} (${seconds} s).`,
  ];
}
