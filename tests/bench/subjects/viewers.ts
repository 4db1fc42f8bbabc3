/** A measured slideshow: ours, a peer's, or a floor that no slideshow can beat. */
export interface Viewer {
  id: string;
  name: string;
  kind: 'ours' | 'peer' | 'floor';
  /** The npm package whose version is in the tables. */
  package?: string;
  /** Its picture formats and its setup. */
  got: string;
  /** The page with a gallery of `count` photographs. */
  address: (count: number) => string;
}

/** The formats of a gallery's pictures: all that the importer publishes, or only JPEG, as peers have them. */
export type Formats = 'published' | 'jpeg';

export function galleryId(formats: Formats, count: number): string {
  return `${formats}-${count}`;
}

const jpegs = 'srcset of the JPEGs of 960 and 1600 pixels';

export const viewers: readonly Viewer[] = [
  {
    id: 'ours',
    name: 'Diaporama',
    kind: 'ours',
    got: 'the built site as published: prerendered page, AVIF of 240 to 2400 pixels, captions',
    address: (count) => `/galleries/${galleryId('published', count)}`,
  },
  {
    id: 'ours-jpeg',
    name: 'Diaporama, JPEG only',
    kind: 'ours',
    got: `the same with a ${jpegs}, so that its files are those of the peers`,
    address: (count) => `/galleries/${galleryId('jpeg', count)}`,
  },
  peer('photoswipe', 'PhotoSwipe', 'photoswipe', `${jpegs}; the caption element of its docs`),
  peer(
    'yarl',
    'yet-another-react-lightbox',
    'yet-another-react-lightbox',
    `${jpegs}; captions plugin`,
  ),
  peer(
    'reactImageGallery',
    'react-image-gallery',
    'react-image-gallery',
    `${jpegs}; captions, thumbnails, lazyLoad`,
  ),
  peer(
    'lightGallery',
    'lightGallery',
    'lightgallery',
    `${jpegs}; dynamic mode, captions, zoom and thumbnail plugins`,
  ),
  peer('swiper', 'Swiper', 'swiper', `${jpegs}; virtual slides, keyboard, navigation, figcaptions`),
  peer(
    'embla',
    'Embla',
    'embla-carousel-react',
    `${jpegs}; keys, lazy loading (one ahead) and captions by its page`,
  ),
  floor(
    'bareImg',
    'bare <img>',
    'the JPEG of 1600 pixels, in the HTML; the next one decoded ahead',
  ),
  floor('bareReact', 'bare React', 'the JPEG of 1600 pixels; the next one decoded ahead'),
];

function peer(id: string, name: string, packageName: string, got: string): Viewer {
  return { id, name, kind: 'peer', package: packageName, got, address: pageOf(id) };
}

function floor(id: string, name: string, got: string): Viewer {
  return { id, name, kind: 'floor', got, address: pageOf(id) };
}

function pageOf(id: string) {
  return (count: number) => `/peers/${id}/?count=${count}`;
}
