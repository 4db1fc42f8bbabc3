import { useEffect, useState } from 'react';
import type { Gallery } from '../content/gallery.ts';
import type { SlideshowState } from './slideshow.ts';
import { announcementOf } from './slideText.ts';

/** Moves that follow each other within this many milliseconds are announced once, at the end. */
const rest = 400;

interface AnnouncerProps {
  gallery: Gallery;
  state: SlideshowState;
}

/** Says each move once, when the reader has come to rest. */
export function Announcer({ gallery: { slides }, state: { index, movedAt } }: AnnouncerProps) {
  const [message, setMessage] = useState('');

  useEffect(() => {
    const slide = slides[index];
    if (movedAt === Number.NEGATIVE_INFINITY || !slide) return;
    const timer = setTimeout(() => setMessage(announcementOf(slide, index, slides.length)), rest);
    return () => clearTimeout(timer);
  }, [slides, index, movedAt]);

  return (
    <p className="visually-hidden" role="status">
      {message}
    </p>
  );
}
