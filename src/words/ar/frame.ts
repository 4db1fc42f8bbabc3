import { registerFrameWords } from '../frameWords.ts';
import { gallery } from './gallery.ts';
import { keys } from './keys.ts';
import { pagedGrid } from './pagedGrid.ts';
import { zoom } from './zoom.ts';

registerFrameWords('ar', { gallery, keys, zoom, pagedGrid });
