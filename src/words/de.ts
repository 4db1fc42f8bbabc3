import type { Catalogue } from './catalogue.ts';
import { embed } from './de/embed.ts';
import { furniture } from './de/furniture.ts';
import { gallery } from './de/gallery.ts';
import { home } from './de/home.ts';
import { keys } from './de/keys.ts';
import { largeGrid } from './de/largeGrid.ts';
import { moreTools } from './de/moreTools.ts';
import { page } from './de/page.ts';
import { share } from './de/share.ts';
import { story } from './de/story.ts';
import { tools } from './de/tools.ts';
import { zoom } from './de/zoom.ts';

export const catalogue: Catalogue = {
  gallery,
  keys,
  share,
  zoom,
  largeGrid,
  page,
  home,
  story,
  furniture,
  embed,
  tools,
  moreTools,
};
