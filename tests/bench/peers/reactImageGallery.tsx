// https://github.com/xiaolin/react-image-gallery ("Getting started"), with lazy pictures
import { createRoot } from 'react-dom/client';
import ImageGallery from 'react-image-gallery';
import 'react-image-gallery/styles/image-gallery.css';
import { photos, srcsetOf, stage } from './photos.ts';

const items = photos.map((photo) => ({
  original: photo.src,
  srcSet: srcsetOf(photo),
  sizes: '100vw',
  thumbnail: photo.thumbnail,
  originalAlt: photo.alt,
  description: photo.caption,
}));

createRoot(stage()).render(<ImageGallery items={items} lazyLoad />);
