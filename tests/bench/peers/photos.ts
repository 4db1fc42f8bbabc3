/** A photograph of the benchmark's gallery: the same files for every viewer (see ../subjects/photographs.ts). */
export interface Photo {
  src: string;
  narrow: string;
  thumbnail: string;
  alt: string;
  caption: string;
}

/** The size of every photograph in pixels: the file in `src`, and the narrower one. */
export const wide = { width: 1600, height: 1067 };
export const narrow = { width: 960, height: 640 };

/** For `<img srcset>`, if a viewer's documentation has one. */
export function srcsetOf(photo: Photo): string {
  return `${photo.narrow} ${narrow.width}w, ${photo.src} ${wide.width}w`;
}

const count = Number(new URLSearchParams(location.search).get('count') ?? 25);

export const photos: Photo[] = Array.from({ length: count }, (_, index) => {
  const at = `/content/photos/${String(index).padStart(5, '0')}`;
  return {
    src: `${at}-1600.jpg`,
    narrow: `${at}-960.jpg`,
    thumbnail: `${at}-240.avif`,
    alt: `Photograph ${index + 1}`,
    caption: `Photograph ${index + 1}: shapes in the light of a winter afternoon.`,
  };
});

/** The element that a page's viewer goes into. */
export function stage(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element "root".');
  return element;
}
