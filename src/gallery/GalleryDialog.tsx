import type { Gallery } from '../content/gallery.ts';
import { Later } from './Later.tsx';

export type DialogName = 'keys' | 'embed' | 'share';

interface GalleryDialogProps {
  name: DialogName;
  gallery: Gallery;
  /** The slide the reader is at, counted from 0. */
  index: number;
  /** The slide's own page. */
  href: string;
  onClose: () => void;
}

const loadKeyList = () => import('./KeyList.tsx');
const loadEmbedDialog = () => import('../embed/EmbedDialog.tsx');
const loadShareDialog = () => import('./ShareDialog.tsx');

/** The window over the gallery that a tool has opened. */
export function GalleryDialog({ name, gallery, index, href, onClose }: GalleryDialogProps) {
  switch (name) {
    case 'keys':
      return (
        <Later load={loadKeyList} name="The list of keys" onGiveUp={onClose}>
          {({ KeyList }) => <KeyList onClose={onClose} />}
        </Later>
      );
    case 'embed':
      return (
        <Later load={loadEmbedDialog} name="The embed code" onGiveUp={onClose}>
          {({ EmbedDialog }) => <EmbedDialog gallery={gallery} index={index} onClose={onClose} />}
        </Later>
      );
    case 'share':
      return (
        <Later load={loadShareDialog} name="The window with the link" onGiveUp={onClose}>
          {({ ShareDialog }) => <ShareDialog href={href} onClose={onClose} />}
        </Later>
      );
  }
}
