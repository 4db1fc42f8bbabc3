/**
 * How much of the reader's line may carry what has not been asked for yet. On a `spared` one, where the reader saves
 * data or every byte is slow, nothing; and what is asked for comes in one pixel a CSS pixel.
 */
export type Line = 'free' | 'slow' | 'spared';

/** What browsers tell of the line: https://wicg.github.io/netinfo/ (Chromium alone). */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

declare global {
  interface Navigator {
    connection?: Connection;
  }
}

/** The line as it is now; free where the browser does not tell. */
export function currentNetwork(
  { saveData, effectiveType }: Connection = navigator.connection ?? {},
): Line {
  if (saveData || effectiveType === '2g' || effectiveType === 'slow-2g') return 'spared';
  return effectiveType === '3g' ? 'slow' : 'free';
}
