import { folders, framePaths, parsePath, paths } from '../content/urls.ts';
import type { GroupName } from '../server/answeringSite.ts';
import type { HeaderFile as HostFile } from './headers/formats.ts';
import { galleryFolders, pattern } from './headers/serverRules.ts';
import { type Gone, goneForNetlify, goneForNginx } from './withdrawnRules.ts';

/*
 * A slide's number redirects to its id: on every host by a redirect page, and on hosts that read these files by an HTTP
 * redirect. It is temporary, because an editor may reorder the slides. Large galleries have redirect pages only: their
 * thousands of slides would make the files too long.
 */

/** Redirects from path to path, both from the host's root. */
export type Redirects = ReadonlyMap<string, string>;

/** Cloudflare reads 2,000 lines, and each address takes two, because Netlify needs its own. */
const maxInLines = 1000;
/** About half a megabyte. */
const maxInData = 5000;

/** The redirects as data, for edge functions and `vite preview`. */
export const redirectsName = 'redirects.json';

/** Parses such a file. */
export function redirectsIn(json: string): Redirects {
  return new Map(Object.entries<string>(JSON.parse(json)));
}

/** A gallery whose slides' numbers redirect. */
export interface NumberedGallery {
  gallery: string;
  /** The ids of its slides, in order. */
  slides: readonly string[];
}

/** Larger ones are in pages, and have redirect pages only. */
const mostSlides = 200;

/** The slides of a gallery, by its addresses. @returns nothing for another group, and for a large gallery. */
export function numberedGallery(
  group: GroupName,
  addresses: readonly string[],
): NumberedGallery | undefined {
  if (group.kind !== 'gallery') return undefined;
  const slides: string[] = [];
  for (const address of addresses) {
    const shown = parsePath(address);
    if (shown?.page === 'slide' && !/^\d+$/.test(shown.slide)) slides.push(shown.slide);
  }
  return slides.length > mostSlides ? undefined : { gallery: group.name, slides };
}

/**
 * The redirects of slides' numbers in the formats of common hosts that read them from one file: those of the newest
 * galleries, as many as a host reads.
 * @param galleries the newest first; more than `enoughGalleries` are not needed.
 * @param base the path that the site is served from, with a slash at its end.
 * @param gone what was withdrawn.
 */
export function redirectFiles(
  galleries: readonly NumberedGallery[],
  base: string,
  gone: readonly Gone[] = [],
): HostFile[] {
  const all = [...redirectsOf(galleries, paths, base), ...redirectsOf(galleries, framePaths, base)];
  const data = all.slice(0, maxInData);
  return [
    { name: '_redirects', content: forNetlify(gone, all.slice(0, maxInLines)) },
    { name: 'redirects.nginx.conf', content: goneForNginx(gone) + forNginx(galleries, base) },
    { name: redirectsName, content: `${JSON.stringify(Object.fromEntries(data), null, 1)}\n` },
  ];
}

/** Whether these are as many galleries as any of the files names. */
export function enoughGalleries(galleries: readonly NumberedGallery[]): boolean {
  return slidesIn(galleries) >= maxInData;
}

function slidesIn(galleries: readonly NumberedGallery[]): number {
  return galleries.reduce((sum, { slides }) => sum + slides.length, 0);
}

function redirectsOf(
  galleries: readonly NumberedGallery[],
  { slide }: Pick<typeof paths, 'slide'>,
  base: string,
): [string, string][] {
  const address = (path: string) => base + path.slice(1);
  return galleries.flatMap(({ gallery, slides }) =>
    slides.map((id, index): [string, string] => [
      address(slide(gallery, `${index + 1}`)),
      address(slide(gallery, id)),
    ]),
  );
}

/**
 * Netlify and Cloudflare Pages. Netlify serves the redirect page unless the line has a `!`; Cloudflare, which
 * redirects anyway, skips such lines: https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing,
 * https://developers.cloudflare.com/pages/configuration/redirects/. Both pass the query on.
 */
function forNetlify(gone: readonly Gone[], redirects: readonly [string, string][]): string {
  const lines = (status: string) => redirects.map(([from, to]) => `${from} ${to} ${status}`);
  const forced = ['# Netlify, instead of the redirect pages', ...lines('302!')];
  return `${[...goneForNetlify(gone), ...forced, '# Cloudflare Pages', ...lines('302')].join('\n')}\n`;
}

/**
 * For nginx, to be included in the `http` block: one table of numbers for each gallery, each small enough for the default
 * `map_hash_bucket_size`. Only addresses that end in a number are looked up.
 */
function forNginx(all: readonly NumberedGallery[], base: string): string {
  const galleries = all.filter((_, index) => slidesIn(all.slice(0, index)) < maxInData);
  const folders = `${pattern(`${base}*`)}${galleryFolders}`;
  const tables = galleries.map(({ slides }, index) => {
    const lines = slides.map((id, slide) => `  ${slide + 1} "$slide_folder/${id}";\n`);
    return `map $slide_number $slide_of_${index} {\n${lines.join('')}}\n`;
  });
  const lines = galleries.map(
    ({ gallery }, index) =>
      `  "~^(?<slide_folder>${folders}/${gallery})/(?<slide_number>[0-9]+)$" $slide_of_${index};\n`,
  );
  return `${tables.join('')}map $uri $slide_of_number {
${lines.join('')}}
map "$request_method $uri" $slide_address {
  "~^(?:GET|HEAD) ${folders}/[^/]+/[0-9]+$" $slide_of_number;
}
`;
}

/**
 * For Apache: the `.htaccess` in a gallery's folders lists the ids of its slides, and one rule in the site's `.htaccess`
 * redirects by them. Apache reads these files at every request, but only those of the requested gallery.
 */
export function galleryRules(group: GroupName, addresses: readonly string[]): HostFile[] {
  const numbered = numberedGallery(group, addresses);
  if (!numbered) return [];
  const ids = numbered.slides.map((id, index) => `${index + 1}:${id}`).join(' ');
  const content = `<IfModule mod_setenvif.c>\n  SetEnvIf Request_URI "/[0-9]+$" "SLIDES=${ids}"\n</IfModule>\n`;
  return [folders.galleries, folders.frames].map((folder) => ({
    name: `${folder}/${numbered.gallery}/.htaccess`,
    content,
  }));
}
