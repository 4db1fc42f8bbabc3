import type { Picture, Rendition } from '../../content/picture.ts';

/** In pixels: a card as wide as a phone, on a sharp screen. */
const widestCardPx = 1200;

/** A picture without the renditions that are larger than any card needs, since a page may have fifty cards. */
export function cardPicture(picture: Picture): Picture {
  const sources = picture.sources.map(({ type, srcset }) => ({ type, srcset: upToCard(srcset) }));
  return { ...picture, sources };
}

function upToCard(srcset: Rendition[]): Rendition[] {
  const enough = srcset.findIndex(({ width }) => width >= widestCardPx);
  return enough < 0 ? srcset : srcset.slice(0, enough + 1);
}
