import type { Gallery } from '../../content/gallery.ts';
import type { ListNames, ListPage, Month, StoryList } from '../../content/lists.ts';
import { documents, parseDocumentPath, type StoreDocument } from '../../content/storePaths.ts';
import type { Story } from '../../content/story.ts';
import { documentFaults, locate, parsedDocument } from '../../publish/documentFaults.ts';
import type { CheckedDocument, StoreNames } from './checkedStore.ts';
import { deadLinks } from './deadLinks.ts';
import type { Finding } from './finding.ts';
import { addListed, type Listed, misnamed, unlisted } from './listed.ts';
import { missingTexts } from './missingTexts.ts';
import type { CheckableStore } from './remoteStore.ts';
import { unknownSections } from './sections.ts';

/** What is found in the content store. */
export interface CheckedStore {
  findings: Finding[];
  /** The languages that documents name, without regions: `de`. */
  languages: Set<string>;
}

/** Checks every document of a content store. @param sections of the site. */
export async function checkDocuments(
  store: CheckableStore,
  sections: readonly string[],
): Promise<CheckedStore> {
  const names = namesIn(store.documents);
  const findings: Finding[] = [];
  const languages = new Set<string>();
  const listed: Listed = { stories: new Set(), galleries: new Set() };
  let isListBroken = false;
  const all = new Set([...required, ...store.documents]);
  for (const src of all) {
    const text = await store.text(src);
    if (text === undefined) {
      isListBroken ||= isList(src);
      findings.push({ file: `content/${src}`, severity: 'error', message: missing(src) });
      continue;
    }
    const faults = documentFaults(src, text, store.has);
    if (faults.length > 0) {
      isListBroken ||= isList(src);
      findings.push(...faults.map((fault) => ({ ...fault, severity: 'error' as const })));
      continue;
    }
    const checked = checkedDocument(src, text);
    if (!checked) continue;
    addListed(listed, checked);
    const lang = 'lang' in checked.document ? checked.document.lang : undefined;
    if (lang) languages.add(lang.split('-')[0] ?? lang);
    const remarks = [
      ...misnamed(checked, names),
      ...deadLinks(checked, names),
      ...missingTexts(checked),
      ...unknownSections(checked, sections),
    ];
    findings.push(...locate(src, text, remarks));
  }
  // Otherwise each of them would be found once more.
  if (!isListBroken) findings.push(...unlisted(listed, names));
  return { findings, languages };
}

/** Without these, nothing is shown. */
const required = [documents.list, documents.waiting];

function isList(src: string): boolean {
  const kind = parseDocumentPath(src)?.document;
  return kind === 'list' || kind === 'month';
}

function missing(src: string): string {
  switch (src) {
    case documents.list:
      return 'does not exist: nothing has been imported yet';
    case documents.waiting:
      return 'does not exist: nothing has been imported yet, or by an earlier version; run "diaporama import"';
    default:
      return 'does not exist, but a list names it';
  }
}

function namesIn(paths: readonly string[]): StoreNames {
  const known = paths.map(parseDocumentPath);
  const isGallery = (each: StoreDocument | undefined) =>
    each?.document === 'gallery' && each.part === undefined ? [each.gallery] : [];
  const isListed = (src: string) => {
    const kind = parseDocumentPath(src)?.document;
    return kind === 'month' || kind === 'namedList';
  };
  return {
    lists: new Set(paths.filter(isListed)),
    stories: new Set(known.flatMap((each) => (each?.document === 'story' ? [each.slug] : []))),
    galleries: new Set(known.flatMap(isGallery)),
  };
}

/** Its schema holds, as `documentFaults` has found nothing. */
function checkedDocument(src: string, text: string): CheckedDocument | undefined {
  const kind = parseDocumentPath(src);
  const document = parsedDocument(src, text);
  switch (kind?.document) {
    case 'list':
      return { kind: 'list', src, document: document as StoryList };
    case 'month':
      return { kind: 'month', src, document: document as Month };
    case 'listNames':
      return { kind: 'listNames', src, of: kind.kind, document: document as ListNames };
    case 'namedList':
      return { kind: 'entries', src, document: document as ListPage };
    case 'story':
      return { kind: 'story', src, name: kind.slug, document: document as Story };
    case 'gallery':
      if (kind.part === undefined) {
        return { kind: 'gallery', src, name: kind.gallery, document: document as Gallery };
      }
      return kind.part.endsWith('-ids')
        ? undefined
        : { kind: 'slides', src, document: document as Pick<Gallery, 'slides'> };
    default:
      return undefined;
  }
}
