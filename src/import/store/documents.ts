import { gallerySchema, type WholeGallery } from '../../content/gallery.ts';
import { documents } from '../../content/storePaths.ts';
import { type Story, storySchema } from '../../content/story.ts';
import { galleryDocument, pageFiles } from '../gallery/galleryFiles.ts';
import type { Library, Names } from '../library.ts';
import type { StoreFile } from './contentStore.ts';
import { documentFile } from './documentFile.ts';

/**
 * The documents to write: those imported and those that changed because of it; lists of pages before their galleries,
 * galleries before the stories that show them. Unchanged documents keep their bytes, even if we would
 * format them differently.
 */
export function changedDocuments(before: Library, after: Library, imported: Names): StoreFile[] {
  return [
    ...changed('galleries', before.galleries, after.galleries, imported, galleryFiles),
    ...changed('stories', before.stories, after.stories, imported, storyFiles),
  ];
}

function changed<D>(
  kind: keyof Library,
  before: ReadonlyMap<string, D>,
  after: ReadonlyMap<string, D>,
  imported: Names,
  filesOf: (name: string, document: D) => StoreFile[],
): StoreFile[] {
  return [...after].flatMap(([name, document]) => {
    const earlier = before.get(name);
    if (document === earlier && !imported[kind].includes(name)) return [];
    const files = filesOf(name, document);
    if (imported[kind].includes(name) || !earlier) return files;
    const contents = new Set(filesOf(name, earlier).map(({ content }) => content));
    return files.filter(({ content }) => !contents.has(content));
  });
}

/** The documents of a gallery, but for those that are named by their content. */
export function galleryFiles(id: string, gallery: WholeGallery): StoreFile[] {
  const { lists } = pageFiles(gallery);
  return [...lists, documentFile(documents.gallery(id), gallerySchema, galleryDocument(gallery))];
}

function storyFiles(slug: string, story: Story): StoreFile[] {
  return [documentFile(documents.story(slug), storySchema, story)];
}
