// https://yet-another-react-lightbox.com/documentation ("Recommended Setup") with its captions plugin
import { createRoot } from 'react-dom/client';
import Lightbox from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import 'yet-another-react-lightbox/styles.css';
import 'yet-another-react-lightbox/plugins/captions.css';
import { narrow, photos, stage, wide } from './photos.ts';

const slides = photos.map((photo) => ({
  src: photo.src,
  alt: photo.alt,
  description: photo.caption,
  ...wide,
  srcSet: [
    { src: photo.narrow, ...narrow },
    { src: photo.src, ...wide },
  ],
}));

createRoot(stage()).render(
  <Lightbox open close={() => undefined} slides={slides} plugins={[Captions]} />,
);
