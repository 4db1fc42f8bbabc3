import { type Gallery, type Slide, slideCount } from '../content/gallery.ts';
import type { SpokenText } from '../ui/announce.ts';
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

interface Announced {
  /** Such as "3 of 25". */
  position: string;
  /** The words before the alternative text of a slide that has a caption too. */
  inThePicture: string;
  /** How a picture came about, in the interface's words. */
  originOf: (slide: Slide) => string | undefined;
  /** The language of the gallery, where it is not the interface's. */
  lang?: string | undefined;
  /** What was announced before this slide. */
  before?: Slide | undefined;
}

/**
 * What a move says to a reader who listens: the position, caption and credit, then what the picture shows; without a
 * caption that comes first. The same credit, and the same words on how a picture
 * came about, are not repeated from slide to slide. The position alone while the slide is
 * on its way.
 */
export function announcementOf(
  slide: Slide | undefined,
  { position, inThePicture, originOf, lang, before }: Announced,
): SpokenText[] {
  const said: SpokenText[] = [{ text: position }];
  if (!slide) return said;
  const { caption, alt } = slide;
  const credit = creditOf(slide);
  said.push({ text: caption || alt, lang });
  if (credit && credit !== (before && creditOf(before))) said.push({ text: credit, lang });
  const origin = originOf(slide);
  if (origin && origin !== (before && originOf(before))) said.push({ text: origin });
  if (caption && alt && alt !== caption) said.push({ text: inThePicture }, { text: alt, lang });
  return said;
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
