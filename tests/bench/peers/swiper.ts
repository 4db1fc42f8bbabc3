// https://swiperjs.com/swiper-api: the modules for virtual slides, keyboard and navigation
import Swiper from 'swiper';
import { Keyboard, Navigation, Virtual } from 'swiper/modules';
import 'swiper/css';
import 'swiper/css/navigation';
import 'swiper/css/virtual';
import './carousel.css';
import { photos, srcsetOf, stage } from './photos.ts';

stage().innerHTML = `
  <div class="swiper">
    <div class="swiper-wrapper"></div>
    <div class="swiper-button-prev"></div>
    <div class="swiper-button-next"></div>
  </div>`;

const slides = photos.map(
  (photo) => `
    <figure>
      <img src="${photo.src}" srcset="${srcsetOf(photo)}" sizes="100vw" alt="${photo.alt}">
      <figcaption>${photo.caption}</figcaption>
    </figure>`,
);

new Swiper('.swiper', {
  modules: [Keyboard, Navigation, Virtual],
  keyboard: { enabled: true },
  navigation: { prevEl: '.swiper-button-prev', nextEl: '.swiper-button-next' },
  virtual: { slides },
});
