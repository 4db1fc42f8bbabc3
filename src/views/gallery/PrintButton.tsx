import { useState } from 'react';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import { useMoreToolsWords } from '../../words/en/moreTools.ts';

/** So long, in milliseconds, the pictures are waited for: what has not come by then is missing on paper. */
const patience = 15_000;

/** Prints the grid. Pictures that the reader has not scrolled to are fetched first: not every browser does so itself. */
export function PrintButton() {
  const words = useMoreToolsWords();
  const [isFetching, setFetching] = useState(false);

  const print = async () => {
    if (isFetching) return;
    setFetching(true);
    await Promise.race([fetchPictures(), new Promise((done) => setTimeout(done, patience))]);
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
