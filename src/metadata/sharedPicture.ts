import type { Picture, Rendition, Source } from '../content/picture.ts';
import type { Site } from '../site/site.ts';

/** One rendition of a picture, for clients that cannot choose. */
export interface SharedPicture {
  url: string;
  type: Source['type'];
  width: number;
  height: number;
}

/** The width that social sites recommend for large cards. */
const cardWidthPx = 1200;

/** The smallest rendition that fills a large card. */
export function cardPicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, (files) => files.find(({ width }) => width >= cardWidthPx));
}

/** The largest rendition, which is also the `src` of the page's `img`. */
export function wholePicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, (files) => files.at(-1));
}

export function smallPicture(picture: Picture, site: Site): SharedPicture {
  return share(picture, site, ([smallest]) => smallest);
}

/** @param choose picks one of the renditions, narrow to wide; without a result the widest is used. */
function share(
  picture: Picture,
  site: Site,
  choose: (files: readonly Rendition[]) => Rendition | undefined,
): SharedPicture {
  // JPEG or PNG if possible, which every client can show.
  const isCommon = ({ type }: Source) => type === 'image/jpeg' || type === 'image/png';
  const source = picture.sources.find(isCommon) ?? picture.sources.at(-1);
  const file = source && (choose(source.srcset) ?? source.srcset.at(-1));
  if (!file) throw new Error('A picture has no renditions.');
  return {
    url: site.file(file.src),
    type: source.type,
    width: file.width,
    height: Math.round((file.width * picture.height) / picture.width),
  };
}
