// https://photoswipe.com/data-sources/ and, for the caption, https://photoswipe.com/caption/
import PhotoSwipe from 'photoswipe';
import PhotoSwipeLightbox from 'photoswipe/lightbox';
import 'photoswipe/style.css';
import { photos, srcsetOf, wide } from './photos.ts';

const lightbox = new PhotoSwipeLightbox({
  dataSource: photos.map((photo) => ({
    src: photo.src,
    srcset: srcsetOf(photo),
    ...wide,
    alt: photo.alt,
  })),
  pswpModule: PhotoSwipe,
});

lightbox.on('uiRegister', () => {
  lightbox.pswp?.ui?.registerElement({
    name: 'custom-caption',
    order: 9,
    isButton: false,
    appendTo: 'root',
    onInit: (element, pswp) => {
      Object.assign(element.style, { position: 'absolute', bottom: '0', color: '#fff' });
      pswp.on('change', () => {
        element.textContent = photos[pswp.currIndex]?.caption ?? '';
      });
    },
  });
});
lightbox.init();
lightbox.loadAndOpen(0);
