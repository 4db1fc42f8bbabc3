import type { Gallery, Slide } from '../content/gallery.ts';
import type { ContentError } from '../content/parse.ts';
import type { Withdrawn } from '../content/withdrawn.ts';
import type { SiteSettings } from '../site/settings.ts';
import type { Theme } from '../site/theme/theme.ts';
import type { BuiltApp } from './app.ts';
import type { HeaderRule } from './headers/rules.ts';
import type { FileSource } from './store.ts';

/** A gallery's document, with the first slides only if there are many, and all its slides. */
export interface StoredGallery {
  gallery: Gallery;
  slides: readonly Slide[];
}

/** Paths from the site's root that are published together, since they are made of the same document. */
export type AddressGroup = {
  paths: readonly string[];
  /** Why there are none: the document cannot be read. */
  error?: unknown;
} & (
  | { kind: 'story' | 'gallery'; name: string }
  /** What is made of many documents: the home page, the sitemap, the feed. */
  | { kind: 'lists' }
);

/** What is published together, since it is made of the same documents. */
export type GroupName =
  | { kind: 'theme' }
  | { kind: 'gallery' | 'story'; name: string }
  /** A list, by its name in an address: its newest, its full pages, its feed. */
  | { kind: 'sections' | 'topics' | 'photographers'; name: string }
  /** A month such as 2026-11: its page, its feed, its sitemap. */
  | { kind: 'month'; name: string }
  /** What is about the whole site: the home page, the archive by year, feed, sitemap, and pages that are made of nothing. */
  | { kind: 'front' };

/** The documents that something was made of: the ETag of each by its path in the store, an empty text if it is missing. */
type ReadDocuments = ReadonlyMap<string, string>;

/** Is told of a document that could not be shown. */
export type OnFault = (fault: ContentError) => void;

/** What a site is made of. */
export interface SiteParts {
  settings: SiteSettings;
  /** The content store; without use where the settings name one elsewhere, but for rendering. */
  store: FileSource;
  app: BuiltApp;
  /** Files that the site serves as they are: logo, icons, fonts. They go before the app's own. */
  files?: FileSource;
  /** Their names at the site's root, and those of folders with a slash at the end. */
  ownFiles?: readonly string[];
  onFault?: OnFault;
  /** Its colours, fonts and shape, as `parseTheme` reads them; the app's own by default. */
  theme?: Theme;
  /** Whether drafts, and what is not due yet, are answered too; by default only what is due. */
  shows?: 'due' | 'everything';
  /**
   * How long a CDN may keep pages and documents, in seconds. For one that is told by tags what to forget; by default it
   * keeps them for as long as browsers do.
   */
  cdnAgeS?: number;
  /** The time, in milliseconds since 1970; by default the clock's. */
  now?: () => number;
}

/** Something in the store that is not published: a draft, or not due yet. */
export interface NotDue {
  kind: 'story' | 'gallery' | 'slide';
  /** The path of its page. */
  path: string;
  title: string;
  /** When it is due (ISO 8601); absent for a draft. */
  from?: string;
}

export type StoreState = 'answers' | 'stale' | 'unreachable';

/** A site that answers. */
export interface AnsweringSite {
  /** Answers any request, with a sentence where a document cannot be shown. Only a fault of ours rejects. */
  respond(request: Request): Promise<Response>;
  /**
   * The text of a page or of a file that is made, for publishing.
   * @throws ContentError where a document that it shows cannot be shown.
   */
  textAt(path: string): Promise<string>;
  /** Changes whenever settings, the theme or the app do: what every page depends on besides documents. */
  version(): Promise<string>;
  /**
   * All groups of addresses, in the order in which they should be published: the theme, then month by month, newest first,
   * its galleries, its stories and the month itself, then lists by name, and at last the front. Reads lists only.
   */
  groups(): AsyncIterable<GroupName>;
  /** The addresses of a group. @throws ContentError where they cannot be shown. */
  addressesOf(group: GroupName): Promise<readonly string[]>;
  /**
   * Tells what of what waits now concerns a group: a text that changes when its pages do, since something is due; empty
   * where nothing concerns it.
   */
  waitingOf(): Promise<(group: GroupName) => string>;
  /**
   * Runs something, and tells which documents it read. What waits is not among them, see `waitingOf`, nor is the document
   * that names the pages of a large gallery: each page goes by a name of its own content.
   */
  recording<Result>(
    run: (site: Pick<AnsweringSite, 'textAt' | 'addressesOf'>) => Promise<Result>,
  ): Promise<{ result: Result; read: ReadDocuments }>;
  /** All pages and the files that are made, in the order in which they should be published. */
  addresses(): AsyncIterable<AddressGroup>;
  /** The path that the site is served from, with a slash at both ends. */
  base: string;
  /** Every gallery with all its slides, but for those whose documents are missing or broken. */
  galleries(): AsyncIterable<StoredGallery>;
  /**
   * The headers of all addresses, for static hosts.
   * @param earlierScripts the hashes of inline scripts in pages of an earlier publication that stay.
   */
  headerRules(earlierScripts?: readonly string[]): Promise<readonly HeaderRule[]>;
  /** What was withdrawn and is not shown again, the oldest first. */
  withdrawn(): Promise<readonly Withdrawn[]>;
  /** What waits, soonest first and drafts last. A gallery of a story that waits is listed too, its slides are not. */
  notDue(): Promise<NotDue[]>;
  /**
   * The documents that are published otherwise than they are stored, since parts of them are not due: their paths below
   * the store, and those that they name before them. None where the store is elsewhere.
   */
  madeDocuments(): Promise<readonly string[]>;
  /** Whether the content store answers; stale where it fails, but what is known of it can still be shown. */
  storeState(): Promise<StoreState>;
  /** Those of some files of the store, by their paths in it, that are published as they are stored. */
  publishedAsStored(paths: readonly string[]): Promise<readonly string[]>;
}
