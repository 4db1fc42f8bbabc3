import type { Gallery } from '../../content/gallery.ts';
import { documents, parseDocumentPath, type StoreDocument } from '../../content/storePaths.ts';
import type { Story } from '../../content/story.ts';
import type { StoryList } from '../../content/storyList.ts';
import { documentFaults, locate, parsedDocument } from '../../publish/documentFaults.ts';
import type { CheckedDocument, StoreNames } from './checkedStore.ts';
import { deadLinks } from './deadLinks.ts';
import type { Finding } from './finding.ts';
import { misnamed, unlisted } from './listed.ts';
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
  let list: CheckedDocument | undefined;
  const all = new Set([documents.list, ...store.documents]);
  for (const src of all) {
    const text = await store.text(src);
    if (text === undefined) {
      findings.push({ file: `content/${src}`, severity: 'error', message: missing(src) });
      continue;
    }
    const faults = documentFaults(src, text, store.has);
    if (faults.length > 0) {
      findings.push(...faults.map((fault) => ({ ...fault, severity: 'error' as const })));
      continue;
    }
    const checked = checkedDocument(src, text);
    if (!checked) continue;
    if (checked.kind === 'list') list = checked;
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
  findings.push(...unlisted(list, names));
  return { findings, languages };
}

function missing(src: string): string {
  return src === documents.list
    ? 'does not exist: nothing has been imported yet'
    : 'does not exist, but the list of stories names it';
}

function namesIn(paths: readonly string[]): StoreNames {
  const known = paths.map(parseDocumentPath);
  const isGallery = (each: StoreDocument | undefined) =>
    each?.document === 'gallery' && each.part === undefined ? [each.gallery] : [];
  return {
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
