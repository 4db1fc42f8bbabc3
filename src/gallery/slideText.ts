import { type Gallery, type Slide, slideCount } from '../content/gallery.ts';

const figures = new Intl.NumberFormat('en');

/** "3,456" */
export function numberOf(index: number): string {
  return figures.format(index + 1);
}

/** "3 of 25", "3,456 of 10,000" */
export function placeOf(index: number, count: number): string {
  return `${numberOf(index)} of ${figures.format(count)}`;
}

/** The page's title on a slide. */
export function titleOf(gallery: Gallery, index: number): string {
  const { title } = gallery;
  return index === 0 ? title : `${placeOf(index, slideCount(gallery))} · ${title}`;
}

/**
 * What a move says to a reader who listens: place, then caption or what is seen, then credit; the place alone while the
 * slide is on its way.
 */
export function announcementOf(slide: Slide | undefined, index: number, count: number): string {
  return [placeOf(index, count), slide?.caption ?? slide?.alt, slide && creditOf(slide)]
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
