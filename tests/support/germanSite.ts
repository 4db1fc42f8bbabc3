import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, inject } from 'vitest';
import { type OpenSite, openSite } from '../../src/cli/openSite.ts';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { importFolder } from '../../src/import/importFolder.ts';

/** Where the site says that it is published. */
export const germanUrl = 'http://fotos.kurier.example/';

const sections = [
  'Stadt',
  'Land & Leute',
  'Kultur',
  'Sport',
  'Wirtschaft',
  'Reise',
  'Wissen',
  'Meinung',
];

const settings = `name: Der Kurier
motto: Bilder aus der Stadt und vom Land
lang: de
url: ${germanUrl}
logo: {file: logo.svg, dark: logo-dunkel.svg}
icons: {favicon: logo.svg, app: zeichen.png}
sections: [${sections.join(', ')}]
about: Eine Seite von [Der Kurier], Musterstadt.
links:
  - {label: Impressum, href: /impressum}
  - {label: Datenschutz, href: https://kurier.example/datenschutz}
markets: no
newsletter: no
analytics: {script: zaehler.js}
slots:
  script: anzeigen.js
  belowStage: {label: Anzeige, height: 250}
  betweenStories: {label: Anzeige, height: 120}
`;

const logo = (ink: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 64"><rect x="2" y="2" width="60" height="60" rx="12" fill="${ink}"/><path d="M78 14v36M78 34l20-20M84 30l18 20M118 26v16q0 8 10 8t10-8V26M156 26v24M156 36q4-10 16-10M190 26v24M190 16v2M232 40h-24q0-14 12-14t12 14M208 40q0 10 12 10 8 0 11-5M250 26v24M250 36q4-10 16-10" fill="none" stroke="${ink}" stroke-width="7"/></svg>`;

/** Counts what pages tell it. */
const counter = `window.gezaehlt = [];
for (const name of ['page', 'open', 'slide', 'leave'])
  document.addEventListener('diaporama:' + name, ({ detail }) =>
    window.gezaehlt.push([name, detail.path ?? detail.slide].join(' ')));`;

/** Fills the slots of each new page, and tells in them how often it was told to. */
const advertiser = `const rounds = new WeakMap();
const fill = () => {
  for (const slot of document.querySelectorAll('[data-slot]')) {
    rounds.set(slot, (rounds.get(slot) ?? 0) + 1);
    const link = document.createElement('a');
    link.href = 'https://werbung.example/';
    link.textContent = 'Runde ' + rounds.get(slot);
    slot.replaceChildren(link);
  }
};
for (const name of ['page', 'slide']) document.addEventListener('diaporama:' + name, fill);`;

/** The pictures are parts of the demonstration's, without the texts in their files. */
const pictures: Record<string, { source: string; alt: string; caption: string }[]> = {
  hafen: [
    {
      source: 'sky',
      alt: 'Ein Himmel über der Bucht',
      caption: 'Am Morgen liegt der Hafen still.',
    },
    { source: 'water', alt: 'Wellen im Gegenlicht', caption: 'Gegen Mittag kommt Wind auf.' },
    { source: 'sun', alt: 'Die Sonne steht tief', caption: 'Der Abend gehört den Spaziergängern.' },
  ],
  werkstatt: [
    { source: 'clay', alt: 'Ton auf der Scheibe', caption: 'Aus einem Klumpen wird ein Krug.' },
    { source: 'inks', alt: 'Farben in Schalen', caption: 'Die Farben mischt er selbst.' },
  ],
};

const articles = {
  hafen: { title: 'Ein Tag am Hafen', section: 'Land & Leute', published: '2026-11-28' },
  werkstatt: { title: 'In der Werkstatt', section: 'Kultur', published: '2026-11-21' },
};

/** A German site without markets, newsletter and anything of the demonstration's, served live for one test file. */
export function germanSite() {
  const built = {} as OpenSite & { origin: string };
  let folder: string;
  let server: Serving;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diaporama-german-'));
    Object.assign(built, await writeSite(folder));
    server = await serve({ site: built.site, host: '127.0.0.1', port: 0, onError: console.error });
    built.origin = server.origin.slice(0, -1);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  return built;
}

async function writeSite(folder: string): Promise<OpenSite> {
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': settings,
    'public/logo.svg': logo('#1d3557'),
    'public/logo-dunkel.svg': logo('#a8c5ea'),
    'public/zeichen.png': await sharp(Buffer.from(logo('#1d3557')))
      .resize(512, 512, { fit: 'cover', position: 'left' })
      .png()
      .toBuffer(),
    'public/zaehler.js': counter,
    'public/anzeigen.js': advertiser,
  };
  for (const [name, slides] of Object.entries(pictures)) {
    Object.assign(
      files,
      await storyFiles(`stories/${name}`, name as keyof typeof articles, slides),
    );
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  for (const name of Object.keys(pictures)) {
    const options = { folder: join(folder, 'stories', name), into: join(folder, 'content') };
    await importFolder(options, { progress: () => {} });
  }
  return openSite({ folder, app: resolve(inject('app')), environment: {} });
}

async function storyFiles(
  path: string,
  name: keyof typeof articles,
  slides: { source: string; alt: string; caption: string }[],
) {
  const { title, section, published } = articles[name];
  const files: Record<string, string | Uint8Array> = {
    [`${path}/story.md`]: `---
title: ${title}
standfirst: Eine Reportage in ${slides.length} Bildern.
byline: Von Erika Muster
section: ${section}
published: ${published}
modified: 2026-11-29
cover: ${name}/${slides[0]?.source}.jpg
coverAlt: ${slides[0]?.alt}
---

Wer früh genug aufsteht, hat die Stadt für sich allein.

::gallery{folder=${name}}

Am Ende bleibt ein Bild.
`,
    [`${path}/${name}/gallery.yaml`]: JSON.stringify({
      title: `Bilder: ${title}`,
      slides: slides.map(({ source, alt, caption }) => ({
        ...{ file: `${source}.jpg`, alt, caption, credit: 'Foto: Erika Muster' },
      })),
    }),
  };
  for (const { source } of slides) {
    files[`${path}/${name}/${source}.jpg`] = await sharp(
      `src/demo/stories/how-these-pictures-were-made/making/${source}.jpg`,
    )
      .resize(1200)
      .jpeg()
      .toBuffer();
  }
  return files;
}
