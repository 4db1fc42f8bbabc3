import type { SiteSettings } from '../../site/settings.ts';

/** What a site's headers depend on. Origins are as `URL` writes them. */
export interface HeaderSettings {
  /** Who may show the site's pages in frames, as the values of `frame-ancestors` (CSP 3, 6.4.2). */
  framing: string;
  /** Who may show the framed galleries. */
  embedding: string;
  /** The origin of the content store, where it is not the site's. */
  store: readonly string[];
  /** Other origins that pictures and films come from. */
  media: readonly string[];
  /** The origin of the newsletter service, where it is not the site's. */
  newsletter: readonly string[];
  /** The site is published with https. */
  isSecure: boolean;
}

/** The part of a site's settings that its headers depend on. */
export function headerSettings(settings: SiteSettings): HeaderSettings {
  const { frames, store, media, newsletter, url } = settings;
  return {
    framing: frames.site.join(' '),
    embedding: frames.embeds.join(' '),
    store: originOf(store),
    media,
    newsletter: originOf(newsletter?.service),
    isSecure: url?.startsWith('https:') ?? false,
  };
}

/** The origin of an address elsewhere; none for a path of the site itself. */
function originOf(address: string | undefined): string[] {
  return address && /^https?:/i.test(address) ? [new URL(address).origin] : [];
}
