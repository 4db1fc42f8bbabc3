import * as v from 'valibot';
import { storyDate } from './storyDate.ts';
import { text } from './text.ts';

/** What was wrong in a story, a gallery or a slide and has been put right, newest first. */
export const corrections = /* @__PURE__ */ correctionList();

export type Correction = v.InferOutput<typeof corrections>[number];

/** In a function that is marked as pure, so that frames, which check no documents, do not carry Valibot. */
function correctionList() {
  return v.pipe(v.array(v.object({ date: storyDate, text })), v.minLength(1), v.maxLength(100));
}
