import type { GroupName } from '../server/answeringSite.ts';
import { keyOf } from './addressFiles.ts';
import type { GroupRecord } from './memory/groupRecord.ts';
import { readDetail } from './memory/readMemory.ts';
import {
  type FailedGroup,
  type RenderedGroup,
  type RenderPlace,
  renderGroup,
} from './renderGroup.ts';

/** A group to render. */
export interface RenderTask {
  group: GroupName;
  /** What is remembered of it. */
  record: GroupRecord | undefined;
  /** Whether the files of the last publication stand as they were written. */
  isReusable: boolean;
}

/** Renders a group with what is remembered of it. @param memory the folder of the memory. */
export async function renderTask(
  place: RenderPlace,
  memory: string,
  { group, record, isReusable }: RenderTask,
): Promise<RenderedGroup | FailedGroup> {
  const detail = record && (await readDetail(memory, keyOf(group)));
  const earlier = record && detail && { record, detail, isReusable };
  return renderGroup(place, group, earlier);
}

/** Renders groups somewhere: in this thread, or in others. */
export interface RenderThreads {
  /** How many groups are rendered at a time. */
  count: number;
  render(task: RenderTask): Promise<RenderedGroup | FailedGroup>;
  end(): Promise<void>;
}
