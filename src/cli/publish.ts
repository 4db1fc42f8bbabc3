import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../content/storePaths.ts';
import { ImportError } from '../import/importError.ts';
import { showProgress } from '../import/terminal.ts';
import { type PublishReport, publishSite } from '../publish/publishSite.ts';
import type { NotDue } from '../server/answeringSite.ts';
import type { Say } from './command.ts';
import { openSite, type SitePlace } from './openSite.ts';
import { startThreads } from './publishThreads.ts';

export interface PublishOptions extends SitePlace {
  outDir: string;
  isForced: boolean;
  /** Write files that have not changed, too. */
  isWhole: boolean;
}

export interface Published {
  report: PublishReport;
  /** What waits. */
  notDue: readonly NotDue[];
  /** What was done and what is missing, for people. */
  lines: string[];
}

/** Writes a site for static hosts. The time that decides what is due does not pass meanwhile. */
export async function publish(options: PublishOptions, say: Say): Promise<Published> {
  const startedMs = performance.now();
  const nowMs = Date.now();
  const { outDir, isForced, isWhole } = options;
  const opened = await openSite({ ...options, now: () => nowMs, note: say });
  const { store, site } = opened;
  if (store && !existsSync(join(store, documents.list)))
    throw new ImportError(nothingImported(store));
  const progress = await showProgress('Publishing', 'addresses');
  const { folder, store: given, app, environment } = options;
  const report = await publishSite({
    ...opened,
    ...{ outDir, isForced, isWhole, progress },
    note: say,
    threads: ({ memory, out }) =>
      startThreads({
        ...{ folder, store: given, app, nowMs, isWhole },
        ...(environment && { environment }),
        memory: memory.folder,
        root: out.root,
      }),
  });
  const lines = [
    ...reportLines(report, outDir, performance.now() - startedMs),
    ...(opened.settings.url ? [] : [missingUrl]),
    ...failureLines(report),
  ];
  return { report, notDue: await site.notDue(), lines };
}

const nothingImported = (store: string) =>
  `There is nothing to publish: ${store} has no stories and no galleries yet. "diaporama import FOLDER" imports one.`;

const missingUrl =
  'site.yaml has no url, so no cards, structured data, sitemap, feed or oEmbed answers were written.';

function reportLines(
  { addresses, rendered, changed, removed, purge }: PublishReport,
  outDir: string,
  tookMs: number,
): string[] {
  const seconds = (tookMs / 1000).toFixed(1);
  if (changed.length + removed.length === 0) {
    return [`Nothing has changed: ${addresses} addresses in ${outDir} (${seconds} s).`];
  }
  return [
    `${addresses} addresses, ${changed.length} files changed, ${removed.length} removed in ${outDir} (${seconds} s).`,
    `Pages rendered: ${rendered}. Addresses to purge from a CDN: ${purge.length}, which --json lists.`,
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
