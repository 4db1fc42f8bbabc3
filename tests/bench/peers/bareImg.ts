// The floor: what any viewer has to do, and nothing else. Its first picture is in the page's HTML.
import './floor.css';
import { photos } from './photos.ts';

const [img] = document.images;
if (!img) throw new Error('The page has no picture.');
let index = 0;
const ahead = new Image();

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'ArrowRight') return;
  index = Math.min(index + 1, photos.length - 1);
  img.src = photos[index]?.src ?? '';
  warm();
});
if (img.complete) warm();
else img.addEventListener('load', warm, { once: true });

/** Loads and decodes the next picture. A picture overtaken by the next move is not needed any more. */
function warm() {
  const next = photos[index + 1];
  if (!next) return;
  ahead.src = next.src;
  ahead.decode().catch(() => undefined);
}
