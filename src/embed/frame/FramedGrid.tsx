import { useLayoutEffect, useRef, useState } from 'react';
import { type Gallery, isPaged } from '../../content/gallery.ts';
import { frameUrls, pageUrls } from '../../site/slideUrls.ts';
import { BackToSlide } from '../../viewer/grid/BackToSlide.tsx';
import { Grid } from '../../viewer/grid/Grid.tsx';
import { PagedGrid } from '../../viewer/grid/PagedGrid.tsx';
import type { Slides } from '../../viewer/state/slides.ts';
import { useFullScreen } from '../../viewer/useFullScreen.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import classes from './FramedGrid.module.css';
import { frameGridSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface FramedGridProps {
  gallery: Gallery;
  slides: Slides;
  /** The slide that the grid opens at, counted from 0. */
  index: number;
  onChoose: (index: number) => void;
  onShowKeys: () => void;
}

/** The grid in a frame. It scrolls in a box as high as a slide's, so that the host page does not move. */
export function FramedGrid({ gallery, slides, index, onChoose, onShowKeys }: FramedGridProps) {
  const { id, title } = gallery;
  const [current] = useState(slides.idAt(index));
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const urls = frameUrls(id);
  const box = useRef<HTMLDivElement>(null);

  // `scrollIntoView` would scroll the host page as well.
  useLayoutEffect(() => {
    const item = document.getElementById(current);
    if (!box.current || !item) return;
    box.current.scrollTop = item.offsetTop - (box.current.clientHeight - item.offsetHeight) / 2;
  }, [current]);

  const grid = {
    slides,
    urls,
    sizes: frameGridSizes,
    currentIndex: index,
    fullScreen: useFullScreen(),
    onChoose,
    onShowKeys,
  };

  return (
    <div className={classes.box} ref={box}>
      <header className={classes.header}>
        <BackToSlide href={urls.slide(current)} onFollow={() => onChoose(index)} />
        <OpenGallery href={pageUrls(id).all(current)} />
      </header>
      <div className={classes.heading}>
        <h1 className={classes.title} id="grid-title" lang={lang} dir="auto">
          {title}
        </h1>
        <p className={classes.count}>{words.photos(slides.count)}</p>
      </div>
      {isPaged(gallery) ? <PagedGrid {...grid} scroller={box} /> : <Grid {...grid} />}
    </div>
  );
}
