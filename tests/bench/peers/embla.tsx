// https://www.embla-carousel.com/get-started/react/; keys and lazy pictures are left to the page, as in its examples
import useEmblaCarousel from 'embla-carousel-react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './carousel.css';
import { type Photo, photos, srcsetOf, stage } from './photos.ts';

function Carousel() {
  const [viewport, embla] = useEmblaCarousel();
  const [reached, setReached] = useState(1);

  useEffect(() => {
    if (!embla) return;
    const move = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') embla.scrollNext();
      if (key === 'ArrowLeft') embla.scrollPrev();
    };
    const reach = () => setReached((far) => Math.max(far, embla.selectedScrollSnap() + 1));
    embla.on('select', reach);
    document.addEventListener('keydown', move);
    return () => {
      embla.off('select', reach);
      document.removeEventListener('keydown', move);
    };
  }, [embla]);

  return (
    <div className="embla" ref={viewport}>
      <div className="embla-container">
        {photos.map((photo, index) => (
          <Slide key={photo.src} photo={photo} isNear={index <= reached} />
        ))}
      </div>
    </div>
  );
}

function Slide({ photo, isNear }: { photo: Photo; isNear: boolean }) {
  const picture = isNear && (
    <img src={photo.src} srcSet={srcsetOf(photo)} sizes="100vw" alt={photo.alt} />
  );
  return (
    <figure className="embla-slide">
      {picture}
      <figcaption>{photo.caption}</figcaption>
    </figure>
  );
}

createRoot(stage()).render(<Carousel />);
