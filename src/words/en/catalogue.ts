import { archive } from './archive.ts';
import { embed } from './embed.ts';
import { furniture } from './furniture.ts';
import { gallery } from './gallery.ts';
import { home } from './home.ts';
import { keys } from './keys.ts';
import { moreTools } from './moreTools.ts';
import { page } from './page.ts';
import { pagedGrid } from './pagedGrid.ts';
import { share } from './share.ts';
import { story } from './story.ts';
import { tools } from './tools.ts';
import { withdrawn } from './withdrawn.ts';
import { zoom } from './zoom.ts';

export const catalogue = {
  gallery,
  keys,
  share,
  zoom,
  pagedGrid,
  page,
  home,
  story,
  furniture,
  embed,
  tools,
  moreTools,
  withdrawn,
  archive,
};
