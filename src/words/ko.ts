import type { Catalogue } from './catalogue.ts';
import { embed } from './ko/embed.ts';
import { furniture } from './ko/furniture.ts';
import { gallery } from './ko/gallery.ts';
import { home } from './ko/home.ts';
import { keys } from './ko/keys.ts';
import { largeGrid } from './ko/largeGrid.ts';
import { moreTools } from './ko/moreTools.ts';
import { page } from './ko/page.ts';
import { share } from './ko/share.ts';
import { story } from './ko/story.ts';
import { tools } from './ko/tools.ts';
import { zoom } from './ko/zoom.ts';

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
