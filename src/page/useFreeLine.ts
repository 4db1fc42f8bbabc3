import { useEffect, useState } from 'react';
import { currentLine } from '../picture/line.ts';
import { whenIdle } from '../whenIdle.ts';

/** False until the page has all it needs and more may be fetched ahead; never true where the reader saves data. */
export function useFreeLine(): boolean {
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    let isMounted = true;
    whenIdle(() => {
      if (isMounted) setFree(currentLine() !== 'spared');
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return isFree;
}
