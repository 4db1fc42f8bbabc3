import { leaveFrameWords } from '../../embed/frameWords.ts';
import { gallery } from './gallery.ts';
import { keys } from './keys.ts';
import { largeGrid } from './largeGrid.ts';
import { share } from './share.ts';
import { zoom } from './zoom.ts';

leaveFrameWords('ko', { gallery, keys, share, zoom, largeGrid });
