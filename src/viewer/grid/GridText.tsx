import { useLayoutEffect, useRef } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { creditOf } from '../../content/slideText.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import { Paragraphs } from '../caption/Caption.tsx';
import { CreditLine } from '../caption/CreditLine.tsx';
import { originOf } from '../caption/pictureOrigin.ts';
import classes from './Grid.module.css';

/** A slide's caption and credit below its picture in the grid, for print and for find-in-page. */
export function GridText({ slide }: { slide: Slide }) {
  const text = useRef<HTMLDivElement>(null);
  const lang = useContentLanguage();
  const credit = creditOf(slide);
  const origin = originOf(slide, useGalleryWords());

  // React supports `hidden` only as a boolean.
  useLayoutEffect(() => text.current?.setAttribute('hidden', 'until-found'), []);

  return (
    <div className={classes.text} ref={text} hidden data-findable lang={lang} dir="auto">
      {slide.caption && <Paragraphs text={slide.caption} />}
      {(credit || origin) && <CreditLine credit={credit} origin={origin} />}
    </div>
  );
}
