import { type Gallery, type Slide, slideCount } from '../content/gallery.ts';
import type { Words } from '../words/catalogue.ts';

/** The page's title on a slide. */
export function titleOf(
  gallery: Gallery,
  index: number,
  { place }: Pick<Words['gallery'], 'place'>,
): string {
  const { title } = gallery;
  return index === 0 ? title : `${place(index + 1, slideCount(gallery))} · ${title}`;
}

/**
 * What a move says to a reader who listens: place, then caption or what is seen, then credit; the place alone while the
 * slide is on its way.
 */
export function announcementOf(slide: Slide | undefined, place: string): string {
  return [place, slide?.caption ?? slide?.alt, slide && creditOf(slide)]
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
