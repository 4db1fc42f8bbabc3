import { isDue, together, type When } from '../content/due.ts';
import type { Slide } from '../content/gallery.ts';
import { paths } from '../content/urls.ts';
import type { NotDue } from './answeringSite.ts';
import { allSlides, type StoredDocuments, unlessBroken } from './documents.ts';
import { entriesWhen } from './waiting.ts';

type Found = Omit<NotDue, 'from'> & { when: When };

/** What waits: soonest first, drafts last. Only the galleries of which parts wait are read. */
export async function notDue(stored: StoredDocuments, nowMs: number): Promise<NotDue[]> {
  const list = await stored.waiting();
  const whenOf = entriesWhen(list);
  const found: Found[] = [];
  for (const entry of list.entries) {
    const { kind, name, title, partial } = entry;
    const when = whenOf(entry);
    const path = kind === 'story' ? paths.story(name) : paths.gallery(name);
    found.push({ kind, path, title, when });
    if (partial) found.push(...(await slidesOf(stored, name, when)));
  }
  return found
    .filter(({ when }) => !isDue(when, nowMs))
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : Number(momentOf(a) > momentOf(b))))
    .map(({ when: { draft, from }, ...rest }) => ({ ...rest, ...(from && !draft && { from }) }));
}

/** The slides that wait longer than their gallery does. */
async function slidesOf(stored: StoredDocuments, id: string, ofGallery: When): Promise<Found[]> {
  const gallery = await unlessBroken(stored.gallery(id));
  const slides = gallery && (await unlessBroken(allSlides(stored, gallery)));
  return (slides ?? []).flatMap((slide) => {
    const found: Found = {
      kind: 'slide',
      path: paths.slide(id, slide.id),
      title: titleOf(slide),
      when: together(ofGallery, slide),
    };
    return momentOf(found) > momentOf({ when: ofGallery }) ? found : [];
  });
}

function titleOf({ headline, alt, id }: Slide): string {
  return headline || alt || id;
}

function momentOf({ when: { draft, from } }: Pick<Found, 'when'>): number {
  if (draft) return Number.POSITIVE_INFINITY;
  return from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
}
