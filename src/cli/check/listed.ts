import { documents } from '../../content/storePaths.ts';
import { type CheckedDocument, type Remark, remark, type StoreNames } from './checkedStore.ts';
import type { Finding } from './finding.ts';

type Path = Remark['path'];

/** Entries of lists without their documents, and documents that go by another name than their files. */
export function misnamed(checked: CheckedDocument, names: StoreNames): Remark[] {
  switch (checked.kind) {
    case 'list': {
      const { months } = checked.document;
      const lost = months.flatMap(({ month }, index) =>
        lostList(['months', index, 'month'], documents.month(month), names),
      );
      return [...lostEntries(checked.document, names), ...lost];
    }
    case 'month':
      return lostEntries(checked.document, names);
    case 'entries':
      return checked.document.entries.flatMap((entry, index) =>
        entry.kind === 'story'
          ? lostStory(['entries', index, 'slug'], entry.slug, names)
          : lostGallery(['entries', index, 'id'], entry.id, names),
      );
    case 'listNames':
      return checked.document.lists.flatMap(({ slug }, index) =>
        lostList(['lists', index, 'slug'], documents.namedList(checked.of, slug), names),
      );
    case 'story':
      return namedApart(['slug'], checked.document.slug, checked.name);
    case 'gallery':
      return namedApart(['id'], checked.document.id, checked.name);
    case 'slides':
      return [];
  }
}

interface Entries {
  stories: readonly { slug: string }[];
  galleries: readonly { id: string }[];
}

function lostEntries({ stories, galleries }: Entries, names: StoreNames): Remark[] {
  return [
    ...stories.flatMap(({ slug }, index) => lostStory(['stories', index, 'slug'], slug, names)),
    ...galleries.flatMap(({ id }, index) => lostGallery(['galleries', index, 'id'], id, names)),
  ];
}

function lostStory(path: Path, slug: string, { stories }: StoreNames): Remark[] {
  return stories.has(slug) ? [] : lost(path, documents.story(slug));
}

function lostGallery(path: Path, id: string, { galleries }: StoreNames): Remark[] {
  return galleries.has(id) ? [] : lost(path, documents.gallery(id));
}

function lostList(path: Path, src: string, { lists }: StoreNames): Remark[] {
  return lists.has(src) ? [] : lost(path, src);
}

function lost(path: Path, src: string): Remark[] {
  return [remark('error', path, `there is no content/${src}`)];
}

function namedApart(path: Path, given: string, name: string): Remark[] {
  const message = `“${given}” must be “${name}”, as the file is named`;
  return given === name ? [] : [remark('error', path, message)];
}

/** The stories and galleries that lists of months name. */
export interface Listed {
  stories: Set<string>;
  galleries: Set<string>;
}

export function addListed(listed: Listed, checked: CheckedDocument): void {
  if (checked.kind !== 'month') return;
  for (const { slug } of checked.document.stories) listed.stories.add(slug);
  for (const { id } of checked.document.galleries) listed.galleries.add(id);
}

/** Documents that no month lists have no pages; names that differ only in case are one file on many computers. */
export function unlisted(listed: Listed, { stories, galleries }: StoreNames): Finding[] {
  const missing = [
    ...[...stories].filter((name) => !listed.stories.has(name)).map(documents.story),
    ...[...galleries].filter((name) => !listed.galleries.has(name)).map(documents.gallery),
  ];
  return [
    ...missing.map((src) => warning(src, 'is in no list of a month, so it has no pages')),
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
