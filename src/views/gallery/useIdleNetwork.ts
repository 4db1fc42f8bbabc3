import { useEffect, useState } from 'react';
import { currentNetwork } from '../../picture/network.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

/** True once the page has loaded and more may be loaded ahead; never if the reader saves data. */
export function useIdleNetwork(): boolean {
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    let isMounted = true;
    whenIdle(() => {
      if (isMounted) setFree(currentNetwork() !== 'saveData');
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return isFree;
}
