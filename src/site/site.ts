/** The published site, for absolute addresses and metadata. */
export interface Site {
  /** Absolute, with a slash at its end. */
  url: string;
  /** The name of the site and of its publisher. */
  name: string;
  motto?: string;
  /** The publisher's logo, with its size in pixels where that is known. */
  logo?: { url: string; width?: number; height?: number } | undefined;
  /** The names of its sections. */
  sections?: readonly string[];
  /** The absolute address of a file of the content store; absolute URLs stay as they are. */
  file: (src: string) => string;
}

/** The absolute address of a path of ours. */
export function pageUrl({ url }: Pick<Site, 'url'>, path: string): string {
  return url + path.slice(1);
}
