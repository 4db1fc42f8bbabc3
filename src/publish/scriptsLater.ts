const moduleTags = /<script type="module"[^>]*? src="([^"]+)"[^>]*><\/script>\s*/g;
const importedTags = /<link rel="modulepreload"[^>]*? href="([^"]+)"[^>]*>\s*/g;
const slot = '/*starter*/';

/**
 * Removes the scripts from a page's template, where the browser would load them at the same time as the pictures, and
 * inlines the starter, which loads them later (app/start/pageStarter.ts). It reads their addresses from the root element.
 * @throws if the template is not what Vite makes of index.html.
 */
export function withScriptsLater(template: string, starter: string): string {
  // The script of index.html would only import others, so Vite names those instead, the app's own last.
  const scripts = [...template.matchAll(moduleTags)].map(([, src]) => src);
  const entry = scripts.pop();
  if (!entry) throw new Error('index.html has no module script.');
  if (!template.includes(slot)) throw new Error(`index.html has no ${slot}.`);
  const imported = [...template.matchAll(importedTags)].map(([, href]) => href);
  const code = [entry, ...scripts, ...imported].join(' ');
  return template
    .replaceAll(moduleTags, '')
    .replaceAll(importedTags, '')
    .replace(slot, () => starter)
    .replace(/<html([^>]*)>/, (_, rest: string) => `<html${rest} data-code="${code}">`);
}
