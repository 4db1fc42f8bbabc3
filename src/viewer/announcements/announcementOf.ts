import type { Slide } from '../../content/gallery.ts';
import { creditOf } from '../../content/slideText.ts';
import type { SpokenText } from '../../ui/announce.ts';

interface Announced {
  /** Such as "3 of 25". */
  position: string;
  /** What introduces the alternative text of a slide that has a caption too. */
  inThePicture: string;
  /** How a picture was made, such as "Made with AI". */
  originOf: (slide: Slide) => string | undefined;
  /** What introduces a correction of a date. */
  corrected: (date: string) => string;
  /** The language of the gallery, where it is not the interface's. */
  lang?: string | undefined;
  /** The slide announced before this one. */
  before?: Slide | undefined;
}

/**
 * What a screen reader says of a slide: position, caption, corrections and credit, then the alternative text; without a caption the
 * alternative text takes its place. A credit or origin that was just announced is not repeated. Of a slide that is not
 * loaded yet, only the position.
 */
export function announcementOf(
  slide: Slide | undefined,
  { position, inThePicture, originOf, corrected, lang, before }: Announced,
): SpokenText[] {
  const texts: SpokenText[] = [{ text: position }];
  if (!slide) return texts;
  const { caption, alt, corrections = [] } = slide;
  const credit = creditOf(slide);
  texts.push({ text: caption || alt, lang });
  for (const { date, text } of corrections) texts.push({ text: corrected(date) }, { text, lang });
  if (credit && credit !== (before && creditOf(before))) texts.push({ text: credit, lang });
  const origin = originOf(slide);
  if (origin && origin !== (before && originOf(before))) texts.push({ text: origin });
  if (caption && alt && alt !== caption) texts.push({ text: inThePicture }, { text: alt, lang });
  return texts;
}
