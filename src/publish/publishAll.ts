import type { GroupName } from '../server/answeringSite.ts';
import { groupOf, keyOf } from './addressFiles.ts';
import { AppFiles } from './appFiles.ts';
import { filesOfFailed, publishedScripts } from './failedGroups.ts';
import { listGroups } from './groupList.ts';
import { writeHostFiles } from './hostFiles.ts';
import { filesIn } from './memory/groupRecord.ts';
import type { Publication, PublishReport, Unpublished } from './publication.ts';
import { publishPictures } from './publishPictures.ts';
import type { PublishRun } from './publishRun.ts';
import { purged } from './purge.ts';
import { QuickLook } from './quickLook.ts';
import { renderGroups } from './renderGroups.ts';
import { lookAt } from './storeLook.ts';
import { waitingGroups } from './waitingGroups.ts';

/** Publishes what has changed. */
export async function publishAll(
  publication: Publication,
  run: PublishRun,
): Promise<PublishReport> {
  const { site, store, source, renderer } = publication;
  const { out, memory } = run;
  const isUnknown = !memory.isKnown;
  const quick = new QuickLook(out.root, await lookAt({ store, source }, documentsIn(run)));
  const waits = await waitingGroups(site);
  const groups = await listGroups(site, store, memory);
  await retireOthers(run, groups);
  const app = await AppFiles.open(publication, run);
  await app.write(quick);
  if (store) await publishPictures(publication, run, quick, store, waits);

  const failed = new Map<GroupName, Unpublished>();
  const { count, rendered } = await renderGroups(publication, run, groups, {
    quick,
    waits,
    shared: `${renderer} ${await site.version()}`,
    generation: app.generation,
    fail(group, problems) {
      failed.set(group, { name: keyOf(group), problems });
      run.failed(keyOf(group));
    },
  });
  const isAnyUnknown = isUnknown && failed.size > 0;
  const earlier = isAnyUnknown ? await publishedScripts(out.root) : app.earlierScripts();
  await writeHostFiles(site, run, groups, earlier);
  await run.commit();

  app.retire();
  const { root } = out;
  const stays = await filesOfFailed([...failed.keys()], { root, base: site.base, isUnknown });
  await run.removeRetired(stays);
  await run.end();
  const { changed, removed } = out;
  const purge = purged(changed, removed, site.base);
  return { addresses: count, rendered, changed, removed, purge, failed: [...failed.values()] };
}

/** The documents that published pages were made of. */
function* documentsIn({ memory }: PublishRun): Generator<string> {
  for (const { documents } of memory.records.values()) yield* Object.keys(documents);
}

/** The files of groups that are no longer there go, unless others write them. */
async function retireOthers(run: PublishRun, groups: readonly GroupName[]): Promise<void> {
  const keys = new Set(groups.map(keyOf));
  for (const key of run.memory.records.keys()) {
    if (keys.has(key) || !isAddressGroup(groupOf(key))) continue;
    const detail = await run.memory.detail(key);
    run.gone(key, detail ? filesIn(detail) : []);
  }
}

/** Others are files that are copied, and those for hosts. */
function isAddressGroup({ kind }: GroupName): boolean {
  const kinds: Readonly<Record<GroupName['kind'], true>> = {
    theme: true,
    gallery: true,
    story: true,
    sections: true,
    topics: true,
    photographers: true,
    month: true,
    front: true,
  };
  return kind in kinds;
}
