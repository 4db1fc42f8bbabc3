import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { basePlaceholder } from '../server/app.ts';
import { withScriptsLater } from './scriptsLater.ts';

/** What templates name or contain of other builds. */
interface Parts {
  /** The code that is inlined into pages. */
  pageStarter: string;
  /** The stylesheet of frames, and their first script: paths in the built files. */
  style: string;
  starter: string;
}

/** The templates of pages and frames, which the server fills. That of pages is taken out of the built files. */
export async function readTemplates(
  root: string,
  files: string,
  { pageStarter, style, starter }: Parts,
): Promise<{ page: string; frame: string }> {
  const page = await takeFile(join(files, 'index.html'));
  const embed = await readFile(join(root, 'src/embed/frame/embed.html'), 'utf8');
  return {
    page: rooted(withScriptsLater(page, pageStarter)),
    frame: embed.replace('<!--assets-->', frameTags(style, starter)),
  };
}

/** The template belongs to the code that fills it, not to the files that pages load. */
async function takeFile(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  await rm(file);
  return text;
}

/** A template whose own addresses begin at the site's base: pages stand in folders of different depths. */
function rooted(template: string): string {
  const manifest = `<link rel="manifest" href="${basePlaceholder}manifest.webmanifest" />`;
  return template
    .replace('<!--head-->', (head) => `${manifest}\n    ${head}`)
    .replaceAll(/(?<=\s(?:href|src)=")\.\//g, basePlaceholder)
    .replace(/(?<=data-code=")[^"]*/, (code) => code.replaceAll('./', basePlaceholder));
}

function frameTags(style: string, starter: string): string {
  return `<link rel="icon" href="${basePlaceholder}favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${basePlaceholder}${style}" />
    <script src="${basePlaceholder}${starter}"></script>`;
}
