import { framePaths, type GalleryPage, oembedPath, paths } from './urls.ts';

/**
 * The addresses of a gallery's pages and frames, and of the answers that embed them.
 * @param ids of its slides, in order; each has an address by its number, too.
 */
export function galleryAddresses(
  gallery: string,
  ids: readonly string[],
): { pages: string[]; answers: string[] } {
  const names = ids.flatMap((id, index) => [id, `${index + 1}`]);
  const embedded: GalleryPage[] = [
    { page: 'gallery', gallery },
    { page: 'grid', gallery },
    ...names.map((slide) => ({ page: 'slide' as const, gallery, slide })),
  ];
  return {
    pages: [paths, framePaths].flatMap((kind) => [
      kind.gallery(gallery),
      kind.grid(gallery),
      ...names.map((name) => kind.slide(gallery, name)),
    ]),
    answers: embedded.map(oembedPath),
  };
}
