import { useEffect, useState } from 'react';
import { currentNetwork } from '../../picture/network.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

/** False until the page has all it needs and more may be fetched ahead; never true where the reader saves data. */
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
