import { documents } from '../../content/storePaths.ts';
import { type CheckedDocument, type Remark, remark, type StoreNames } from './checkedStore.ts';
import type { Finding } from './finding.ts';

/** Entries of the list of stories without their documents, and documents that go by another name than their files. */
export function misnamed(checked: CheckedDocument, { stories, galleries }: StoreNames): Remark[] {
  switch (checked.kind) {
    case 'list':
      return [
        ...checked.document.stories.flatMap(({ slug }, index) =>
          stories.has(slug) ? [] : [lost(['stories', index, 'slug'], documents.story(slug))],
        ),
        ...checked.document.galleries.flatMap(({ id }, index) =>
          galleries.has(id) ? [] : [lost(['galleries', index, 'id'], documents.gallery(id))],
        ),
      ];
    case 'story':
      return namedApart(['slug'], checked.document.slug, checked.name);
    case 'gallery':
      return namedApart(['id'], checked.document.id, checked.name);
    case 'slides':
      return [];
  }
}

function lost(path: Remark['path'], src: string): Remark {
  return remark('error', path, `there is no content/${src}`);
}

function namedApart(path: Remark['path'], given: string, name: string): Remark[] {
  const message = `“${given}” must be “${name}”, as the file is named`;
  return given === name ? [] : [remark('error', path, message)];
}

/** Documents that no list names have no pages; names that differ only in case are one file on many computers. */
export function unlisted(
  checked: CheckedDocument | undefined,
  { stories, galleries }: StoreNames,
): Finding[] {
  if (checked?.kind !== 'list') return [];
  const { document } = checked;
  const listedStories = new Set(document.stories.map(({ slug }) => slug));
  const listedGalleries = new Set(document.galleries.map(({ id }) => id));
  const missing = [
    ...[...stories].filter((name) => !listedStories.has(name)).map(documents.story),
    ...[...galleries].filter((name) => !listedGalleries.has(name)).map(documents.gallery),
  ];
  return [
    ...missing.map((src) => warning(src, 'is not in content/index.json, so it has no pages')),
    ...sameButForCase(stories).map((name) => warning(documents.story(name), caseMessage)),
    ...sameButForCase(galleries).map((name) => warning(documents.gallery(name), caseMessage)),
  ];
}

const caseMessage =
  'differs from another only in upper and lower case, which is one name on Windows and macOS';

function warning(src: string, message: string): Finding {
  return { file: `content/${src}`, severity: 'warning', message };
}

function sameButForCase(names: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return [...names].filter((name) => {
    const isSeen = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isSeen;
  });
}
