import type { Picture, Rendition, Source } from '../content/picture.ts';
import type { Site } from '../site/site.ts';

/** One file of a picture for those who cannot choose among several. Lengths are in pixels. */
export interface SharedPicture {
  url: string;
  type: Source['type'];
  width: number;
  height: number;
}

/** The width in pixels that the large cards of social sites ask for. */
const cardWidth = 1200;

/** The file for a card: the smallest that fills a large one. */
export function cardPicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, (files) => files.find(({ width }) => width >= cardWidth));
}

/** The largest file, which is also what the page's `img` names as its fallback. */
export function wholePicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, (files) => files.at(-1));
}

export function smallPicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, ([smallest]) => smallest);
}

/** @param choose among the files, narrow to wide; where it finds none, the widest is taken. */
function share(
  picture: Picture,
  site: Site,
  choose: (files: readonly Rendition[]) => Rendition | undefined,
): SharedPicture {
  // Of a format that everybody knows, where there is one.
  const isCommon = ({ type }: Source) => type === 'image/jpeg' || type === 'image/png';
  const source = picture.sources.find(isCommon) ?? picture.sources.at(-1);
  const file = source && (choose(source.srcset) ?? source.srcset.at(-1));
  if (!file) throw new Error('A picture without files has passed its schema.');
  return {
    url: site.file(file.src),
    type: source.type,
    width: file.width,
    height: Math.round((file.width * picture.height) / picture.width),
  };
}
