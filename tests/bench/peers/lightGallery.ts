// https://www.lightgalleryjs.com/docs/getting-started/ and /demos/dynamic-mode/
import lightGallery from 'lightgallery';
import lgThumbnail from 'lightgallery/plugins/thumbnail';
import lgZoom from 'lightgallery/plugins/zoom';
import 'lightgallery/css/lightgallery.css';
import 'lightgallery/css/lg-thumbnail.css';
import 'lightgallery/css/lg-zoom.css';
import { photos, srcsetOf, stage } from './photos.ts';

const gallery = lightGallery(stage(), {
  dynamic: true,
  dynamicEl: photos.map((photo) => ({
    src: photo.src,
    srcset: srcsetOf(photo),
    sizes: '100vw',
    thumb: photo.thumbnail,
    alt: photo.alt,
    subHtml: photo.caption,
  })),
  plugins: [lgThumbnail, lgZoom],
  licenseKey: '0000-0000-000-0000',
  speed: 500,
});
gallery.openGallery(0);
