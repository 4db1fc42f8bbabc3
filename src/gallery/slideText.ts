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
  return [placeOf(index, count), slide.caption ?? slide.alt, creditOf(slide)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.replace(/[.\s]*$/, '.'))
    .join(' ');
}

/** The credit shown: it names the creator, who stands before a credit line that does not. */
export function creditOf({ credit, creator, copyright }: Slide): string | undefined {
  if (!credit) return creator ?? copyright;
  const said = credit.toLowerCase();
  const isNamed = creator?.split(', ').every((name) => said.includes(name.toLowerCase())) ?? true;
  return isNamed ? credit : `${creator} / ${credit}`;
}

/** A caption's paragraphs, parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
