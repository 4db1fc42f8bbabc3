import type { PageSettings } from '../site/pageSettings.ts';
import type { SiteSettings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import type { BuiltApp } from './app.ts';
import type { Documents, StoredDocuments } from './documents.ts';
import type { DueDocuments } from './dueDocuments.ts';
import type { FileSource } from './store.ts';
import type { ServedTheme } from './theme.ts';

/** Everything that answering an address takes. */
export interface ServedSite {
  settings: SiteSettings;
  pageSettings: PageSettings;
  app: BuiltApp;
  /** What is published, drafts and what is not due included where the site shows everything. */
  documents: Documents;
  /** What is due; nothing where the site shows everything. */
  due: DueDocuments | undefined;
  /** What the store holds. */
  stored: StoredDocuments;
  /** The content store, where it is not elsewhere. */
  store: FileSource;
  /** Files that the site serves as they are. */
  files: FileSource;
  /** Their names, and those of folders with a slash at the end. */
  ownFiles: readonly string[];
  /** Its colours, fonts and shape; nothing where it has the app's own. */
  theme(): Promise<ServedTheme | undefined>;
  /** The site as metadata describes it; nothing where the settings do not say where it is published. */
  published(): Promise<Site | undefined>;
  /** The page "not found", which is the same for every address. */
  notFound(): Promise<string>;
}
