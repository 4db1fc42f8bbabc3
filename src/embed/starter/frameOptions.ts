import { slideBelow } from '../../content/urls.ts';

/** The options in a frame's address, which the host page sets. */
export interface FrameOptions {
  /** A slide's id or its number, counted from 1. */
  start?: string;
  caption?: 'shown' | 'hidden';
  /** Undefined: as on the reader's device. */
  theme?: 'light' | 'dark';
  lang?: string;
}

/** Parses the options; invalid ones are ignored. */
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
 * The address of the slide to start at, with the other options; undefined if the gallery has no such slide, so that a
 * frame still works when its slide has been removed.
 * @param slideIds the gallery's ids in order; undefined for a large gallery, where any valid id is accepted.
 * @param count the number of slides.
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
