import { type EmbedOptions, frameHeight, queryOf } from './snippet.ts';

/** A gallery for someone else's page. */
export interface Embedded {
  /** The address of the site, absolute, with a slash at its end. */
  site: string;
  id: string;
  title: string;
  options?: EmbedOptions;
}

/** The two lines that a publisher pastes: a link that works by itself, and the script that makes it a frame. */
export function scriptSnippet({ site, id, title, options = {} }: Embedded): string {
  const link = tag('a', {
    class: 'diaporama',
    href: `${site}galleries/${id}`,
    'data-start': options.start,
    'data-caption': options.caption,
    'data-theme': options.theme,
    'data-lang': options.lang,
  });
  const script = tag('script', { src: `${site}embed.js`, referrerpolicy: 'no-referrer' });
  return `${link}${escaped(title)}</a>\n${script.replace('<script', '<script async')}</script>`;
}

/**
 * The same as a frame alone, for pages that take no script.
 * @param width in pixels; the frame takes less where there is less.
 */
export function frameSnippet({ site, id, title, options = {} }: Embedded, width: number): string {
  const frame = tag('iframe', {
    src: `${site}embed/${id}${queryOf(options)}`,
    title,
    width: `${width}`,
    height: `${frameHeight(width)}`,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:100%',
  });
  return `${frame}</iframe>`;
}

/**
 * A gallery as WordPress takes it of an oEmbed answer. It knows a post that can follow its height and lead to its own
 * site by the class of a quotation before the frame (wp_maybe_enqueue_oembed_host_js), and takes off everything but
 * sizes and the border's absence; others hide the quotation, and keep the frame no wider than it is high enough for.
 * @param place the gallery, or what of it is shown, as addresses have it below `galleries/` and `embed/`.
 * @param width in pixels; the frame takes less where there is less.
 */
export function postEmbed(
  { site, place, title }: { site: string; place: string; title: string },
  width: number,
): string {
  const name = 'wp-embedded-content';
  const quotation = tag('blockquote', { class: name, style: 'display:none' });
  const link = tag('a', { href: `${site}galleries/${place}` });
  const frame = tag('iframe', {
    class: name,
    src: `${site}embed/${place}`,
    title,
    width: '100%',
    height: `${frameHeight(width)}`,
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'no-referrer',
    style: `border:0;max-width:${width}px`,
  });
  return `${quotation}${link}${escaped(title)}</a></blockquote>${frame}</iframe>`;
}

function tag(name: string, attributes: Record<string, string | undefined>): string {
  const given = Object.entries(attributes).filter(([, value]) => value);
  return `<${name}${given.map(([key, value = '']) => ` ${key}="${escaped(value)}"`).join('')}>`;
}

/** Text as HTML shows it, within an attribute or between tags. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
