import { useEffect } from 'react';
import { paths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { type FullScreen, useFullScreen } from '../../viewer/useFullScreen.ts';

/** Full screen on a gallery's pages. It ends with the gallery: a story does not ask for it. */
export function usePageFullScreen(): FullScreen {
  useEffect(() => () => leaveUnlessInGallery(), []);
  return useFullScreen();
}

/** By now the address is that of the next view. */
function leaveUnlessInGallery(): void {
  if (!document.fullscreenElement) return;
  if (window.location.pathname.startsWith(addressOf(paths.gallery('')))) return;
  document.exitFullscreen().catch(() => undefined);
}
