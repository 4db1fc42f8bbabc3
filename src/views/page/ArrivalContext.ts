import { createContext, use, useEffect, useEffectEvent, useState } from 'react';
import { announce, type SpokenText } from '../../ui/announce.ts';

/** Whether the reader has come to the view from within the site. A first page is read out by the screen reader itself. */
export const ArrivalContext = createContext(false);

/**
 * Names a view to a reader who arrives there. The focus that a view gets is not heard everywhere: in Firefox, Orca says
 * nothing of it where a whole page has gone.
 * @param nameOf tells the name once the view is there.
 */
export function useAnnouncedArrival(nameOf: () => SpokenText | undefined): void {
  const [isArrival] = useState(use(ArrivalContext));
  const announceName = useEffectEvent(() => {
    const name = isArrival && nameOf();
    if (name) announce([name]);
  });
  useEffect(() => announceName(), []);
}
