import { useState } from 'react';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import { useMoreToolsWords } from '../../words/en/moreTools.ts';

/** The longest wait for pictures: those not loaded by then are missing in print. */
const timeoutMs = 15_000;

/** Prints the grid. Pictures that are not in view are loaded first, since not every browser does so itself. */
export function PrintButton() {
  const words = useMoreToolsWords();
  const [isFetching, setFetching] = useState(false);

  const print = async () => {
    if (isFetching) return;
    setFetching(true);
    await Promise.race([fetchPictures(), new Promise((done) => setTimeout(done, timeoutMs))]);
    setFetching(false);
    window.print();
  };

  return (
    <ToolButton
      icon="print"
      name={isFetching ? words.loadingPictures : words.print}
      isNamed
      aria-disabled={isFetching || undefined}
      onClick={print}
    />
  );
}

function fetchPictures(): Promise<unknown> {
  const pictures = document.querySelectorAll<HTMLImageElement>('main li picture > img');
  return Promise.allSettled(
    [...pictures].map((picture) => {
      picture.loading = 'eager';
      return picture.decode();
    }),
  );
}
