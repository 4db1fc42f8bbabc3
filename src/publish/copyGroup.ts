import { isDeepStrictEqual } from 'node:util';
import { etagOf } from './folderSource.ts';
import { type GroupDetail, type GroupRecord, nothingKnown } from './memory/groupRecord.ts';
import type { PublishRun } from './publishRun.ts';
import type { Seen } from './quickLook.ts';
import { statsOf } from './storeLook.ts';

/** A file that is served as it is. */
export interface CopiedFile {
  /** Where it stands in the published site. */
  to: string;
  from: string;
}

/**
 * Copies files into the published site, and remembers them as a group. Those that are known to stand there, and whose
 * originals have not changed since, are not compared again.
 * @param seen what a quick look at their group says.
 */
export async function copyGroup(
  { out, memory, done }: Pick<PublishRun, 'out' | 'memory' | 'done'>,
  key: string,
  files: readonly CopiedFile[],
  seen: Seen,
  more: Partial<GroupRecord> = {},
): Promise<void> {
  const before = memory.records.get(key);
  const earlier = before && (await memory.detail(key));
  const others: Record<string, string> = {};
  for (const { to, from } of files) {
    const found = statsOf(from);
    const version = found ? etagOf(found) : '';
    others[to] = version;
    if (seen !== 'damaged' && earlier && version !== '' && earlier.others[to] === version)
      await out.keep(to);
    else await out.copy(to, from);
  }
  for (const path in earlier?.others) if (!(path in others)) out.retired.add(path);
  const record = { ...nothingKnown, ...more };
  const isNews =
    seen !== 'unchanged' ||
    !isDeepStrictEqual(others, earlier?.others) ||
    !isDeepStrictEqual({ ...before, ...more }, before);
  const detail: GroupDetail = { digests: {}, parts: [], others };
  if (isNews) await done(key, { record, detail });
}
