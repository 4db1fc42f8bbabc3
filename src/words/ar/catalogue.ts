import type { Catalogue } from '../catalogue.ts';
import { embed } from './embed.ts';
import { furniture } from './furniture.ts';
import { gallery } from './gallery.ts';
import { home } from './home.ts';
import { keys } from './keys.ts';
import { largeGrid } from './largeGrid.ts';
import { page } from './page.ts';
import { share } from './share.ts';
import { story } from './story.ts';
import { zoom } from './zoom.ts';

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
};
