import { leaveFrameWords } from '../frameWords.ts';
import { gallery } from './gallery.ts';
import { keys } from './keys.ts';
import { largeGrid } from './largeGrid.ts';
import { zoom } from './zoom.ts';

leaveFrameWords('ko', { gallery, keys, zoom, largeGrid });
