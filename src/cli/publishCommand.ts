import { resolve } from 'node:path';
import { type PublishReport, publishSite } from '../publish/publishSite.ts';
import { openSite, type SitePlace } from './openSite.ts';

export interface PublishOptions extends SitePlace {
  outDir: string;
}

/** Exit codes: everything is published; some documents could not be; nothing was written. */
export const exitCodes = { done: 0, someFailed: 1, nothingWritten: 2 } as const;

/** Writes a site for static hosts, and says what has changed. */
export async function publishCommand(
  options: PublishOptions,
  say: (line: string) => void,
): Promise<PublishReport> {
  const startedMs = performance.now();
  const opened = await openSite(options);
  const { site, files, store, settings } = opened;
  const report = await publishSite({ site, files, store, outDir: resolve(options.outDir) });
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
