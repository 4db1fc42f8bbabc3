/**
 * How much may be loaded before the reader asks for it: nothing with `saveData`, which also limits pictures to one
 * image pixel a CSS pixel.
 */
export type Network = 'fast' | 'slow' | 'saveData';

/** The Network Information API, in Chromium only: https://wicg.github.io/netinfo/ */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

declare global {
  interface Navigator {
    connection?: Connection;
  }
}

/** The reader's network now; `fast` if the browser does not say. */
export function currentNetwork(
  { saveData, effectiveType }: Connection = navigator.connection ?? {},
): Network {
  if (saveData || effectiveType === '2g' || effectiveType === 'slow-2g') return 'saveData';
  return effectiveType === '3g' ? 'slow' : 'fast';
}
