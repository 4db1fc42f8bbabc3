import { escapeHtml } from '../content/escapeHtml.ts';
import { framePaths, type GalleryPage, pathOf, paths } from '../content/urls.ts';
import { type EmbedOptions, frameHeight, queryOf } from '../embed/host/snippet.ts';
import { pageUrl } from '../site/site.ts';

/** A gallery for someone else's page. */
export interface Embedded {
  /** The address of the site, absolute, with a slash at its end. */
  site: string;
  id: string;
  title: string;
  options?: EmbedOptions;
}

/** The two lines that a publisher pastes: a link that works by itself, and the script that turns it into a frame. */
export function scriptSnippet({ site, id, title, options = {} }: Embedded): string {
  const link = tag('a', {
    class: 'diaporama',
    href: pageUrl({ url: site }, paths.gallery(id)),
    'data-start': options.start,
    'data-caption': options.caption,
    'data-theme': options.theme,
    'data-lang': options.lang,
  });
  const script = tag('script', { src: `${site}embed.js`, referrerpolicy: 'no-referrer' });
  return `${link}${escapeHtml(title)}</a>\n${script.replace('<script', '<script async')}</script>`;
}

/**
 * The same as a frame alone, for pages that allow no script.
 * @param widthPx the frame becomes narrower where there is less space.
 */
export function frameSnippet({ site, id, title, options = {} }: Embedded, widthPx: number): string {
  const frame = tag('iframe', {
    src: pageUrl({ url: site }, framePaths.gallery(id)) + queryOf(options),
    title,
    width: `${widthPx}`,
    height: `${frameHeight(widthPx)}`,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:100%',
  });
  return `${frame}</iframe>`;
}

/**
 * A page of a gallery as WordPress expects it in an oEmbed answer. WordPress recognizes a post that can resize and
 * navigate by the class of a quotation before the frame (wp_maybe_enqueue_oembed_host_js), and removes every style but
 * sizes and the missing border. Other consumers hide the quotation, and keep the frame's ratio of width to height.
 * @param widthPx the frame becomes narrower where there is less space.
 */
export function postEmbed(
  { site, shows, title }: { site: string; shows: GalleryPage; title: string },
  widthPx: number,
): string {
  const name = 'wp-embedded-content';
  const quotation = tag('blockquote', { class: name, style: 'display:none' });
  const link = tag('a', { href: pageUrl({ url: site }, pathOf(shows)) });
  const frame = tag('iframe', {
    class: name,
    src: pageUrl({ url: site }, pathOf({ page: 'frame', shows })),
    title,
    width: '100%',
    height: `${frameHeight(widthPx)}`,
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'no-referrer',
    style: `border:0;max-width:${widthPx}px`,
  });
  return `${quotation}${link}${escapeHtml(title)}</a></blockquote>${frame}</iframe>`;
}

function tag(name: string, attributes: Record<string, string | undefined>): string {
  const given = Object.entries(attributes).filter(([, value]) => value);
  return `<${name}${given.map(([key, value = '']) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
}
