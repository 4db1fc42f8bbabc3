/*
 * What the package offers to programs in Node: `import … from '@diaporama/diaporama/node'`. They give `createSite` its
 * files from disks, or open a whole site folder as `diaporama serve` does.
 */
import { openApp as openBuiltApp } from '../publish/builtApp.ts';
import type { BuiltApp } from '../server/app.ts';
import { type OpenSite, openSite as openSiteAt, type SitePlace } from './openSite.ts';
import { builtApp } from './siteOptions.ts';

export { ImportError } from '../import/importError.ts';
export { folderSource } from '../publish/folderSource.ts';
export type { OpenSite, SitePlace } from './openSite.ts';
export { readSite } from './readSite.ts';
export { readSiteTheme as readTheme } from './siteTheme.ts';

/** The app that the package contains, for `createSite`. @param folder another built app. */
export async function openApp(folder = builtApp): Promise<BuiltApp> {
  return (await openBuiltApp(folder)).app;
}

/**
 * Opens a site folder for answering: its settings, its content store, its own files, and the package's app.
 * @throws ImportError with every mistake in `site.yaml` and `theme.css`, by line.
 */
export function openSite(place: Omit<SitePlace, 'app'> & { app?: string }): Promise<OpenSite> {
  return openSiteAt({ app: builtApp, ...place });
}
