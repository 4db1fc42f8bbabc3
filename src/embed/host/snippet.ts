/** The options of an embedded gallery: `data-*` attributes of the link, query parameters of the frame. */
export interface EmbedOptions {
  /** A slide's id or its number. */
  start?: string | undefined;
  caption?: string | undefined;
  theme?: string | undefined;
  lang?: string | undefined;
}

const names = ['start', 'caption', 'theme', 'lang'] as const;

/**
 * The height in pixels that a frame of this width needs, by the layout in embed/frame. With enlarged text or a long
 * caption the frame asks for more.
 */
export function frameHeight(width: number): number {
  const stage = Math.min(width / 1.5, 640);
  const belowStage = Math.max(224, 464 - 0.36 * width);
  return Math.ceil(stage + belowStage);
}

/** The same height as a CSS padding, whose percentages refer to the width. */
export const reservedSpace = 'calc(min(66.667%, 640px) + max(224px, 464px - 36%))';

/** Half of it, for above and below. */
export const halfSpace = 'calc(min(33.333%,320px) + max(112px,232px - 18%))';

/**
 * The address of the frame for the address of a gallery, a slide, a grid, or a frame; undefined for any other. The end of
 * a gallery has the gallery's frame. The paths are those of content/urls.ts, which a test checks.
 * @param site the address of the site, absolute, with a slash at its end.
 */
export function frameSrc(address: string, site: string, options: EmbedOptions): string | undefined {
  // After the replacement, only an address of the site can match.
  const [, , page] =
    /^(galleries|embed)\/([^?#]+?)(\/end)?\/?([?#]|$)/.exec(address.replace(site, '')) ?? [];
  return page && `${site}embed/${page}${queryOf(options)}`;
}

/** The options as the query of a frame's address. */
export function queryOf(options: EmbedOptions): string {
  const given = names.flatMap((name) => (options[name] ? [[name, options[name]]] : []));
  return given[0] ? `?${new URLSearchParams(given)}` : '';
}
