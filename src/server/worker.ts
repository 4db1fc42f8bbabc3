import type { ServedSite } from './servedSite.ts';
import type { ServedTheme } from './theme.ts';

/** The page that the app starts from when the one asked for is not stored. */
export const shellPath = '/shell.html';

/**
 * The service worker's script. What it has to know of the site stands before its code, so that it changes whenever the
 * site's app does. A site with `offline: no` gets one that deletes what earlier ones have stored and goes.
 */
export function workerScript(
  { app, settings, pageSettings }: Pick<ServedSite, 'app' | 'settings' | 'pageSettings'>,
  theme?: ServedTheme,
): string {
  const files = app.files.filter((file) => /^assets\/(?!embed-|words-|licenses-)/.test(file));
  const built = {
    version: app.version,
    // Relative to the worker, as the site may move.
    store: settings.store ?? 'content/',
    shell: shellPath.slice(1),
    files: theme ? [...files, theme.path.slice(1), ...theme.fonts] : files,
    fonts: theme?.fonts ?? [],
    isOff: !pageSettings.offline,
  };
  return `const built = ${JSON.stringify(built)};\n${app.worker}`;
}

/** The page "not found" without what it says, which would be wrong where the page is only not stored. */
export function shellOf(notFound: string): string {
  const [top = '', rest = ''] = notFound.split(/(?=<div id="root")/);
  const state = rest.indexOf('<script type="application/json"');
  const empty = `${top}<div id="root"></div>\n${rest.slice(state)}`;
  return empty.replace(/<title>[^<]*<\/title>/, () => '<title>…</title>');
}
