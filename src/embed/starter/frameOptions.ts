import { slideBelow } from '../../content/urls.ts';

/** What the page around asks of a frame, in its address. */
export interface FrameOptions {
  /** A slide's id or its number, counted from 1. */
  start?: string;
  caption?: 'shown' | 'hidden';
  /** Absent: as the reader's device has it. */
  theme?: 'light' | 'dark';
  lang?: string;
}

/** Reads the options that are sound; what is not is as if it had not been asked for. */
export function optionsFrom(search: string): FrameOptions {
  const query = new URLSearchParams(search);
  const asked = (name: string) => query.get(name) ?? '';
  const [start, caption, theme, lang] = ['start', 'caption', 'theme', 'lang'].map(asked);
  return {
    ...(start && { start }),
    ...((caption === 'shown' || caption === 'hidden') && { caption }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(lang && isLanguage(lang) && { lang }),
  };
}

/**
 * The address of the slide to start at, with everything else that was asked for; nothing when the gallery has no
 * such slide, so that a frame outlives the slide it was made for.
 * @param slideIds of the gallery, in order; nothing for a gallery of too many to know them all, `count`, of which any
 * name that could be one is taken for one.
 */
export function startAddress(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  slideIds: readonly string[] | undefined,
  count: number,
): string | undefined {
  const query = new URLSearchParams(search);
  const start = query.get('start') ?? '';
  const number = /^\d+$/.test(start) ? Number(start) : undefined;
  if (number === 0 || (number ?? 0) > count) return undefined;
  const id = number && slideIds ? slideIds[number - 1] : start;
  if (!id || !(slideIds?.includes(id) ?? /^[\w-]+$/.test(id))) return undefined;
  query.delete('start');
  const rest = query.toString();
  return `${slideBelow(pathname, id)}${rest && `?${rest}`}${hash}`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
