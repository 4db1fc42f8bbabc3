import type { Gallery, Slide } from '../content/gallery.ts';

/** "3 of 25" */
export function placeOf(index: number, count: number): string {
  return `${index + 1} of ${count}`;
}

/** The page's title on a slide. */
export function titleOf({ title, slides }: Gallery, index: number): string {
  return index === 0 ? title : `${placeOf(index, slides.length)} · ${title}`;
}

/** What a move says to a reader who listens: place, then caption or what is seen, then credit. */
export function announcementOf(slide: Slide, index: number, count: number): string {
  return [placeOf(index, count), slide.caption ?? slide.alt, slide.credit]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.replace(/[.\s]*$/, '.'))
    .join(' ');
}

/** A caption's paragraphs, parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
