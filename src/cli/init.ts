import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { settingsName } from './siteOptions.ts';
import { themeName } from './siteTheme.ts';

/** A theme that sets nothing, with its most useful tokens to be uncommented. */
const theme = `/*
 * The colours, fonts and shape of this site: every token is in the documentation of themes. "diaporama check" tells
 * whether all colours can be told apart. Fonts are files in public/.
 */

/*
@font-face {
  font-family: "News Grotesk";
  font-weight: 400 800;
  src: url("public/fonts/news-grotesk.woff2") format("woff2");
}

:root {
  --accent: light-dark(#9b1b2a, #f1968c);
  --accent-ink: light-dark(#ffffff, #24100e);
  --paper: light-dark(#fdfcf9, #151412);
  --ink: light-dark(#1b1915, #ece8df);
  --font-headline: "News Grotesk", Arial, sans-serif;
  --radius: 2px;
}
*/
`;

/** What a site folder begins with, by path. */
const beginning = (name: string): Record<string, string> => ({
  [settingsName]: `# yaml-language-server: $schema=./node_modules/@diaporama/diaporama/schema/site.json
# The settings of this site. Every field but the name may be left out.

name: ${JSON.stringify(name)}
# motto: Stands beside the name
lang: en

# Where the site is published. Without it, no absolute addresses are written: no cards, sitemap, feed or oEmbed answers.
# url: https://photos.news.example/

# Files of public/. The logo stands in place of the name.
# logo: logo.svg
# icons: {favicon: favicon.svg, app: icon-512.png}

# The navigation. Stories name theirs with "section:".
# sections: [World, Business, Culture]

# The footer: a sentence, and links.
# about: Pictures of the day from [our newsroom].
# links:
#   - {label: Imprint, href: https://news.example/imprint}
#   - {label: Privacy, href: https://news.example/privacy}

# newsletter:
#   service: https://lists.example/api/public/subscription
#   lists: [5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21]

# The table of markets beside stories: markets.json of the store, or figures from elsewhere.
# markets: {title: Markets today, url: https://figures.example/markets.json}

# Scripts of your own: one that counts readers, and one that fills areas with a reserved height.
# analytics: {script: https://stats.example/count.js, connect: [https://stats.example]}
# slots:
#   script: ads.js
#   belowStage: {label: Advertisement, height: 250}
#   betweenStories: {label: Advertisement, height: 120}

# Any sentence of the interface, by language and key; editors with the schema above complete the keys.
# words:
#   en:
#     gallery.seeAll: All pictures
`,
  [themeName]: theme,
  'stories/.gitkeep': '',
  'public/.gitkeep': '',
  '.gitignore': 'node_modules/\ndist/\n.diaporama/\n',
});

/**
 * Writes a site folder to begin with. What is there already stays.
 * @returns the paths of the files written.
 * @throws ImportError where the folder is a site already.
 */
export async function initSite(folder: string): Promise<string[]> {
  const files = Object.entries(beginning(nameFrom(folder)));
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    try {
      await writeFile(file, text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (path === settingsName) {
        throw new ImportError(`${file} exists already: ${folder} is a site. Nothing was changed.`);
      }
    }
  }
  return written;
}

/** "my-photos" begins as "My photos". */
function nameFrom(folder: string): string {
  const words = basename(folder).replaceAll(/[-_]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'My photos';
}
