import { createContext, use, useEffect, useEffectEvent, useState } from 'react';
import { announce, type SpokenText } from '../../ui/announce.ts';

/** Whether the view was reached from within the site. Screen readers announce the first page themselves. */
export const ArrivalContext = createContext(false);

/**
 * Announces a view when it is reached from within the site. Moving the focus to its heading is not enough: in Firefox,
 * Orca does not read it when the whole page has been replaced.
 * @param nameOf returns the name of the view after it has rendered.
 */
export function useAnnounceArrival(nameOf: () => SpokenText | undefined): void {
  const [isArrival] = useState(use(ArrivalContext));
  const announceName = useEffectEvent(() => {
    const name = isArrival && nameOf();
    if (name) announce([name]);
  });
  useEffect(() => announceName(), []);
}
