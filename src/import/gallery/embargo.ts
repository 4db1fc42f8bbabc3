import { KilledPicture, RefusedPicture } from '../importError.ts';
import type { Stop, Stops } from '../photoMetadata/stops.ts';

/** An editor's decision on a picture that its agency has stopped. */
export interface StopWord {
  /** A time, or “lifted”. */
  embargo?: string | undefined;
  kill?: boolean | undefined;
}

/** How an editor can decide, for the message that asks for it. */
export interface StopPlace {
  embargo: string;
  kill: string;
}

const inGalleryYaml: StopPlace = {
  embargo:
    'write “embargo: lifted” for it in gallery.yaml, or when it ends, such as “embargo: 2026-12-01T18:00+09:00”',
  kill: 'to publish it all the same, write “kill: no” for it in gallery.yaml',
};

export const inDirective: StopPlace = {
  embargo: 'write embargo=lifted in its ::picture',
  kill: 'to publish it all the same, write kill=no in its ::picture',
};

export const inFrontMatter: StopPlace = {
  embargo: 'write “coverEmbargo: lifted” in the front matter',
  kill: 'to publish it all the same, write “coverKill: no” in the front matter',
};

/** Why the editor withdraws a picture, as the end of a sentence; undefined if it may be published. */
export function withdrawnBy({ kill }: StopWord): string | undefined {
  return kill ? 'withdrawn by the editor (kill: yes)' : undefined;
}

/** The stops that an editor has decided on, so that those in the file no longer count. */
export function clearedStops({ embargo, kill }: StopWord): Stop[] {
  const cleared: Stop[] = [];
  if (embargo !== undefined) cleared.push('embargo');
  if (kill === false) cleared.push('kill');
  return cleared;
}

/**
 * Checks that nothing in a picture's file forbids publishing it, unless the editor has decided.
 * @throws RefusedPicture with the agency's words and what the editor can write.
 */
export function refuseStopped(
  stops: Stops,
  cleared: readonly Stop[],
  place: StopPlace = inGalleryYaml,
): void {
  if (stops.kill !== undefined && !cleared.includes('kill')) {
    throw new KilledPicture(`its agency has withdrawn it: ${stops.kill}; ${place.kill}`);
  }
  if (stops.embargo !== undefined && !cleared.includes('embargo')) {
    throw new RefusedPicture(`it is under embargo: ${stops.embargo}; ${place.embargo}`);
  }
}
