/** A slideshow that is measured: ours, a peer's, or a floor below which nothing can go. */
export interface Viewer {
  id: string;
  name: string;
  kind: 'ours' | 'peer' | 'floor';
  /** The npm package whose version stands in the tables. */
  package?: string;
  /** What its pictures come as, and how it is set up. */
  got: string;
  /** The page that opens a gallery of so many photographs. */
  address: (count: number) => string;
}

/** What a gallery's pictures come as: all that the importer publishes, or JPEG alone, as the peers have them. */
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
