import { useEffect, useState } from 'react';
import { Text } from '../ui/Text.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import type { Slides } from './slides.ts';
import type { SlideshowState } from './slideshow.ts';
import { announcementOf } from './slideText.ts';

/** Moves that follow each other within this many milliseconds are announced once, at the end. */
const rest = 400;

interface AnnouncerProps {
  slides: Slides;
  state: SlideshowState;
  /** While the slides go on by themselves nothing is said of them. */
  isQuiet?: boolean;
}

/** Says each move once, when the reader has come to rest. */
export function Announcer({ slides, state, isQuiet = false }: AnnouncerProps) {
  const { index, movedAt } = state;
  const [message, setMessage] = useState('');
  const slide = slides.at(index);
  const place = useGalleryWords().place(index + 1, slides.count);

  useEffect(() => {
    if (isQuiet || movedAt === Number.NEGATIVE_INFINITY) return;
    const timer = setTimeout(() => setMessage(announcementOf(slide, place)), rest);
    return () => clearTimeout(timer);
  }, [slide, place, movedAt, isQuiet]);

  return (
    <p className="visually-hidden" role="status">
      <Text>{message}</Text>
    </p>
  );
}
