const entryTag = /<script type="module"[^>]*? src="([^"]+)"[^>]*><\/script>\s*/;
const importedTags = /<link rel="modulepreload"[^>]*? href="([^"]+)"[^>]*>\s*/g;
const place = '/*starter*/';

/**
 * Takes the scripts out of a page's template, where the browser would fetch them beside the pictures, and has the starter
 * begin them: see early/pageStarter.ts. It becomes part of the script that stands in the page itself, and finds their
 * addresses at the root.
 * @throws where the template is not what Vite makes of index.html.
 */
export function withScriptsLater(template: string, starter: string): string {
  const [, entry] = entryTag.exec(template) ?? [];
  if (!entry) throw new Error('index.html has no module script.');
  if (!template.includes(place)) throw new Error(`index.html has no place for ${place}.`);
  const imported = [...template.matchAll(importedTags)].map(([, href]) => href);
  const code = [entry, ...imported].join(' ');
  return template
    .replace(entryTag, '')
    .replaceAll(importedTags, '')
    .replace(place, () => starter)
    .replace(/<html([^>]*)>/, (_, rest: string) => `<html${rest} data-code="${code}">`);
}
