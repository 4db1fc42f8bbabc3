import type { AnsweringSite, GroupName } from '../server/answeringSite.ts';
import { keyOf } from './addressFiles.ts';
import { headerFiles } from './headers/formats.ts';
import { nothingKnown } from './memory/groupRecord.ts';
import type { PublishRun } from './publishRun.ts';
import {
  enoughGalleries,
  type NumberedGallery,
  numberedGallery,
  redirectFiles,
} from './redirects.ts';
import { goneAddresses } from './withdrawnRules.ts';

/** What hosts are told: the headers of addresses, and the redirects of slides' numbers. */
const hostsKey = 'hosts';

/** Writes the files that hosts read. @param earlierScripts in pages of earlier versions of the app that stand. */
export async function writeHostFiles(
  site: AnsweringSite,
  run: PublishRun,
  groups: readonly GroupName[],
  earlierScripts: readonly string[],
): Promise<void> {
  const gone = goneAddresses(await site.withdrawn(), site.base);
  const files = [
    ...headerFiles(await site.headerRules(earlierScripts), site.base, gone),
    ...redirectFiles(await newestGalleries(run, groups), site.base, gone),
    // GitHub Pages otherwise leaves out files whose names begin with an underscore.
    { name: '.nojekyll', content: '' },
  ];
  const before = run.out.stagedCount;
  for (const { name, content } of files) await run.out.write(name, content);
  if (run.out.stagedCount === before && run.memory.records.has(hostsKey)) return;
  const others = Object.fromEntries(files.map(({ name }) => [name, '']));
  await run.done(hostsKey, { record: nothingKnown, detail: { digests: {}, parts: [], others } });
}

/** The galleries whose redirects hosts read from one file, by what is remembered of their addresses. */
async function newestGalleries(
  run: PublishRun,
  groups: readonly GroupName[],
): Promise<NumberedGallery[]> {
  const found: NumberedGallery[] = [];
  for (const group of groups) {
    if (enoughGalleries(found)) break;
    if (group.kind !== 'gallery') continue;
    const detail = await run.detailOf(keyOf(group));
    const gallery =
      detail &&
      numberedGallery(
        group,
        detail.parts.flatMap((part) => part.addresses),
      );
    if (gallery) found.push(gallery);
  }
  return found;
}
