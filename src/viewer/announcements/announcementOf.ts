import type { Slide } from '../../content/gallery.ts';
import { creditOf } from '../../content/slideText.ts';
import type { SpokenText } from '../../ui/announce.ts';

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
