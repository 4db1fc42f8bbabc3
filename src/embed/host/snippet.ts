/** What a publisher chooses of an embedded gallery: `data-*` of the link, parameters of the frame. */
export interface EmbedOptions {
  /** A slide's id or its number. */
  start?: string | undefined;
  caption?: string | undefined;
  theme?: string | undefined;
  lang?: string | undefined;
}

const names = ['start', 'caption', 'theme', 'lang'] as const;

/**
 * The height in pixels that a frame of this width needs, unless its reader has enlarged the text or a caption is
 * long: then the frame asks for more. It follows the frame's own layout (Frame.module.css).
 */
export function frameHeight(width: number): number {
  const stage = Math.min(width / 1.5, 640);
  const belowStage = Math.max(224, 464 - 0.36 * width);
  return Math.ceil(stage + belowStage);
}

/** The same height as a padding, whose percentages count the width. */
export const reservedSpace = 'calc(min(66.667%, 640px) + max(224px, 464px - 36%))';

/** Half of it, above and below what stands in the middle. */
export const halfSpace = 'calc(min(33.333%,320px) + max(112px,232px - 18%))';

/**
 * The frame's address for that of a gallery, of one of its slides, of its grid, or of their frames; nothing for any
 * other. The end of a gallery has no frame, so it is the gallery's.
 * @param site the address of the site, absolute, with a slash at its end.
 */
export function frameSrc(address: string, site: string, options: EmbedOptions): string | undefined {
  // Without the site, only an address that begins with it begins as the pattern does.
  const [, , place] =
    /^(galleries|embed)\/([^?#]+?)(\/end)?\/?([?#]|$)/.exec(address.replace(site, '')) ?? [];
  return place && `${site}embed/${place}${queryOf(options)}`;
}

/** The options as the query of a frame's address. */
export function queryOf(options: EmbedOptions): string {
  const given = names.flatMap((name) => (options[name] ? [[name, options[name]]] : []));
  return given[0] ? `?${new URLSearchParams(given)}` : '';
}
