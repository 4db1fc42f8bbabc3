import { embed } from './ar/embed.ts';
import { furniture } from './ar/furniture.ts';
import { gallery } from './ar/gallery.ts';
import { home } from './ar/home.ts';
import { keys } from './ar/keys.ts';
import { largeGrid } from './ar/largeGrid.ts';
import { moreTools } from './ar/moreTools.ts';
import { page } from './ar/page.ts';
import { share } from './ar/share.ts';
import { story } from './ar/story.ts';
import { tools } from './ar/tools.ts';
import { zoom } from './ar/zoom.ts';
import type { Catalogue } from './catalogue.ts';

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
