import type { When } from '../../src/content/due.ts';
import type { WholeGallery } from '../../src/content/gallery.ts';
import { type Story, teaserOf } from '../../src/content/story.ts';
import { stringsIn } from '../../src/content/stringsIn.ts';
import { galleryDocument } from '../../src/import/gallery/galleryFiles.ts';
import { relink } from '../../src/import/gallery/relink.ts';
import type { Library } from '../../src/import/library.ts';
import { picture } from '../fixtures/picture.ts';
import { pagesOf } from './largeStore.ts';
import { listsOf } from './listsOf.ts';

/** A story or a picture of a gallery that the tests below decide on. Its name is in every text and file of it. */
export interface StorySketch extends When {
  name: string;
  published?: string;
  section?: string;
  topics?: string[];
  translations?: string[];
  galleries: readonly GallerySketch[];
}

export interface GallerySketch extends When {
  name: string;
  published?: string;
  topics?: string[];
  slides: readonly ({ name: string; creator?: string } & When)[];
}

/** Every file of a content store with these stories and galleries, as the importer writes it. */
export function storeOf(
  stories: readonly StorySketch[],
  alone: readonly GallerySketch[] = [],
): Record<string, unknown> {
  const all = [...stories.flatMap(({ galleries }) => galleries), ...alone];
  const galleries = new Map(all.map((sketch) => [sketch.name, galleryOf(sketch)]));
  const links = [...stories.map(({ name }) => name), ...galleries.keys()];
  const library = relink({
    stories: new Map(stories.map((sketch) => [sketch.name, storyOf(sketch, galleries, links)])),
    galleries,
  });
  const documents = documentsOf(library);
  const paths = [...stringsIn(Object.values(documents))].filter((text) => text.endsWith('.jpg'));
  return { ...Object.fromEntries(paths.map((path) => [path, `bytes of ${path}`])), ...documents };
}

function documentsOf(library: Library): Record<string, unknown> {
  const galleries = [...library.galleries.values()];
  return {
    ...listsOf({ stories: [...library.stories.values()], galleries }),
    ...Object.fromEntries([
      ...galleries.map((each) => [`galleries/${each.id}.json`, galleryDocument(each)]),
      ...[...library.stories].map(([slug, story]) => [`articles/${slug}.json`, story]),
      ...galleries.flatMap(pagesOf),
    ]),
  };
}

function galleryOf({ name, slides, ...when }: GallerySketch): WholeGallery {
  return {
    id: name,
    title: `Gallery ${name}`,
    description: `About ${name}`,
    ...when,
    slides: slides.map(({ name: slide, ...ofSlide }) => ({
      id: slide,
      kind: 'picture',
      ...picture(`${name}/${slide}`, `Alt ${slide}`),
      placeholder: `data:image/webp;base64,${slide}`,
      caption: `Caption ${slide}`,
      credit: `Credit ${slide}`,
      ...ofSlide,
    })),
  };
}

function storyOf(
  { name, galleries: shown, ...when }: StorySketch,
  galleries: ReadonlyMap<string, WholeGallery>,
  links: readonly string[],
): Story {
  const teasers = shown.flatMap((sketch) => {
    const gallery = galleries.get(sketch.name);
    return gallery ? teaserOf(gallery) : [];
  });
  return {
    slug: name,
    title: `Story ${name}`,
    standfirst: `Standfirst ${name}`,
    published: '2026-11-01',
    translations: links.filter((link) => link !== name && !galleries.has(link)),
    ...when,
    cover: picture(`${name}/${name}`, `Cover ${name}`),
    blocks: [
      { kind: 'paragraph', runs: [{ text: `Text ${name}` }] },
      {
        kind: 'picture',
        picture: picture(`${name}/${name}-own`, `Own ${name}`),
        caption: `Of ${name}`,
      },
      ...teasers.slice(0, 1),
      {
        kind: 'fold',
        blocks: [
          ...teasers.slice(1),
          {
            kind: 'see-also',
            links: links.map((link) => ({
              title: `See ${link}`,
              to: galleries.has(link)
                ? { kind: 'gallery', id: link }
                : { kind: 'story', slug: link },
            })),
          },
        ],
      },
    ],
  };
}
