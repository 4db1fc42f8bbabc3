import { useLayoutEffect, useRef } from 'react';
import type { Gallery } from '../content/gallery.ts';
import { BackToSlide } from '../gallery/BackToSlide.tsx';
import { Grid } from '../gallery/Grid.tsx';
import { pagePlaces } from '../gallery/places.ts';
import { photoCount } from '../picture/photoCount.ts';
import classes from './FramedGrid.module.css';
import { framePlaces } from './framePlaces.ts';
import { frameGridSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface FramedGridProps {
  gallery: Gallery;
  /** The slide that the grid opens at, counted from 0. */
  index: number;
  onChoose: (index: number) => void;
  onShowKeys: () => void;
}

/** See all within a frame: it scrolls in a box as high as a slide's, so that the page around does not move. */
export function FramedGrid({ gallery, index, onChoose, onShowKeys }: FramedGridProps) {
  const { id, title, slides } = gallery;
  const current = slides[index];
  if (!current) throw new Error(`${id} has no slide ${index + 1}.`);
  const places = framePlaces(id);
  const box = useRef<HTMLDivElement>(null);

  // Not `scrollIntoView`, which would scroll the page around as well.
  useLayoutEffect(() => {
    const item = document.getElementById(current.id);
    if (!box.current || !item) return;
    box.current.scrollTop = item.offsetTop - (box.current.clientHeight - item.offsetHeight) / 2;
  }, [current.id]);

  return (
    <div className={classes.box} ref={box}>
      <header className={classes.header}>
        <BackToSlide href={places.slide(current.id)} onFollow={() => onChoose(index)} />
        <OpenGallery href={pagePlaces(id).all(current.id)} />
      </header>
      <div className={classes.heading}>
        <h1 className={classes.title} id="grid-title" dir="auto">
          {title}
        </h1>
        <p className={classes.count}>{photoCount(slides.length)}</p>
      </div>
      <Grid
        gallery={gallery}
        places={places}
        sizes={frameGridSizes}
        currentId={current.id}
        onChoose={(slideId) => onChoose(slides.findIndex((slide) => slide.id === slideId))}
        onShowKeys={onShowKeys}
      />
    </div>
  );
}
