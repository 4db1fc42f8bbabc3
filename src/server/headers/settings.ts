import type { SiteSettings } from '../../site/settings.ts';
import type { Theme } from '../../site/theme/theme.ts';

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
  /** Where the logo comes from, if not from the site. */
  logo: readonly string[];
  /** Where the figures of the markets come from, if not from the site. */
  markets: readonly string[];
  /** The publisher's own scripts; absent without any. */
  scripts: HostScripts | undefined;
  /** Other origins that fonts come from. */
  fonts: readonly string[];
  /** The origin of the newsletter service, where it is not the site's. */
  newsletter: readonly string[];
  /** The site is published with https. */
  isSecure: boolean;
}

/** What a publisher's own scripts need, besides what pages need. */
interface HostScripts {
  /** The origins that they come from, where that is not the site. */
  from: readonly string[];
  /** The origins that they send to and fetch from. */
  connect: readonly string[];
  /** The origins of frames that they show. */
  frames: readonly string[];
}

/** The part of a site's settings that its headers depend on. */
export function headerSettings(
  settings: SiteSettings,
  theme?: Pick<Theme, 'fontOrigins'>,
): HeaderSettings {
  const { frames, store, media, logo, markets, newsletter, url } = settings;
  return {
    framing: frames.site.join(' '),
    embedding: frames.embeds.join(' '),
    store: originOf(store),
    media,
    logo: [...originOf(logo?.file), ...originOf(logo?.dark)],
    markets: originOf(markets?.url),
    scripts: scriptsOf(settings),
    fonts: theme?.fontOrigins ?? [],
    newsletter: originOf(newsletter?.service),
    isSecure: url?.startsWith('https:') ?? false,
  };
}

function scriptsOf({ analytics, slots }: SiteSettings): HostScripts | undefined {
  if (!analytics && !slots?.script) return undefined;
  return {
    from: [...originOf(analytics?.script), ...originOf(slots?.script)],
    connect: [...(analytics?.connect ?? []), ...(slots?.connect ?? [])],
    frames: slots?.frames ?? [],
  };
}

/** The origin of an address elsewhere; none for a path of the site itself. */
function originOf(address: string | undefined): string[] {
  return address && /^https?:/i.test(address) ? [new URL(address).origin] : [];
}
