import type { GenericSchema } from 'valibot';
import { articleSchema } from '../../content/article.ts';
import { gallerySchema } from '../../content/gallery.ts';
import { parseDocument } from '../../content/parse.ts';
import { storyListSchema } from '../../content/storyList.ts';
import type { StoreFile } from './contentStore.ts';
import type { Library, Names } from './library.ts';
import { refuseLongTexts } from './refuseLongTexts.ts';
import { storyListOf } from './relink.ts';

/**
 * The documents to be written, galleries before the stories that show them, the list of stories last:
 * those imported, and those that the import has changed. What it has not changed keeps its bytes, also where
 * they are not as we would write them.
 */
export function changedDocuments(before: Library, after: Library, imported: Names): StoreFile[] {
  return [
    ...changed('galleries', gallerySchema, before, after, imported),
    ...changed('articles', articleSchema, before, after, imported),
    documentFile('index.json', storyListSchema, storyListOf(after)),
  ];
}

function changed(
  folder: keyof Library,
  schema: GenericSchema,
  before: Library,
  after: Library,
  imported: Names,
): StoreFile[] {
  return [...after[folder]].flatMap(([name, document]) => {
    const file = documentFile(`${folder}/${name}.json`, schema, document);
    if (imported[folder].includes(name)) return file;
    const unchanged = documentFile(file.src, schema, before[folder].get(name));
    return file.content === unchanged.content ? [] : file;
  });
}

/** A document as its file: checked against its schema, which also puts its fields in order. */
function documentFile(src: string, schema: GenericSchema, document: unknown): StoreFile {
  refuseLongTexts(src, document);
  return { src, content: `${JSON.stringify(parseDocument(schema, src, document), null, 2)}\n` };
}
