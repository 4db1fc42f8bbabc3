import type { SiteSettings } from './settings.ts';

/**
 * What the code of a page must know of its site. It comes with the page, as JSON, and not from the build: one build of
 * the app serves every site.
 */
export interface PageSettings {
  /** The path that the site is served from, with a slash at both ends. */
  base: string;
  /** Where the site is published, with a slash at the end; absent where the settings do not say. */
  url?: string;
  name: string;
  motto?: string;
  logo?: SiteSettings['logo'];
  /** The names of its sections, in the order of its navigation. */
  sections?: readonly string[];
  /** The names that photographers are listed under, by the slugs of all their names. */
  photographers?: Readonly<Record<string, string>>;
  /** The language of the site, and of documents that name none (BCP 47). */
  lang: string;
  /** The text of the footer. */
  about?: string;
  links?: SiteSettings['links'];
  /** Where the content store is, with a slash at the end: a path, or an address elsewhere. */
  store: string;
  newsletter?: SiteSettings['newsletter'];
  markets?: SiteSettings['markets'];
  /** The publisher's own scripts, which are loaded last. */
  scripts?: readonly string[];
  /** Areas that a script fills. */
  slots?: Slots;
  /** Whether pages stay readable without a network. */
  offline: boolean;
  /** The file of the headlines' font, from the root of the site, for pages to fetch early. */
  headlineFont?: string;
  /** The site's own sentences, by language and key; `null` for a language whose sentences the page does not carry. */
  words?: Record<string, Readonly<Record<string, string>> | null>;
}

/** A part of a page that a script fills. */
type Slots = { [Name in SlotName]?: NonNullable<NonNullable<SiteSettings['slots']>[Name]> };

export type SlotName = 'belowStage' | 'betweenStories';

let current: PageSettings = {
  base: '/',
  name: '',
  lang: 'en',
  store: '/content/',
  offline: false,
};

/** The settings of the site whose page this is. */
export function pageSettings(): PageSettings {
  return current;
}

/** In a browser, once, before anything is rendered; on a server, before each rendering. */
export function providePageSettings(settings: PageSettings): void {
  current = settings;
}

/** The part of a document that is used here, since this file is also for Node, which has no such type. */
interface Page {
  querySelector(selector: string): { textContent: string | null } | null;
}

/** The settings that stand in a page. */
export function readPageSettings(page: Page): PageSettings {
  const text = page.querySelector('script#site')?.textContent;
  if (!text) throw new Error('The page has lost its element "site".');
  return JSON.parse(text);
}
