import type { Gallery } from '../../content/gallery.ts';
import { Lazy } from '../../ui/Lazy.tsx';
import type { Slides } from '../../viewer/state/slides.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';

export type DialogName = 'keys' | 'embed' | 'share';

interface GalleryDialogProps {
  name: DialogName;
  view: 'slide' | 'grid';
  gallery: Gallery;
  slides: Slides;
  /** The slide the reader is at, counted from 0. */
  index: number;
  /** The slide's own page. */
  href: string;
  onClose: () => void;
}

const loadKeyList = () => import('../../viewer/keys/KeyList.tsx');
const loadEmbedDialog = () => import('./embedDialog/EmbedDialog.tsx');
const loadShareDialog = () => import('./ShareDialog.tsx');

/** The dialog that a tool has opened. */
export function GalleryDialog(props: GalleryDialogProps) {
  const { name, view, gallery, slides, index, href, onClose } = props;
  const words = useGalleryWords();
  switch (name) {
    case 'keys':
      return (
        <Lazy load={loadKeyList} errorMessage={words.keysNotLoaded} onDismiss={onClose}>
          {({ KeyList }) => <KeyList view={view} onClose={onClose} />}
        </Lazy>
      );
    case 'embed':
      return (
        <Lazy load={loadEmbedDialog} errorMessage={words.embedNotLoaded} onDismiss={onClose}>
          {({ EmbedDialog }) => (
            <EmbedDialog gallery={gallery} slides={slides} index={index} onClose={onClose} />
          )}
        </Lazy>
      );
    case 'share':
      return (
        <Lazy load={loadShareDialog} errorMessage={words.shareNotLoaded} onDismiss={onClose}>
          {({ ShareDialog }) => <ShareDialog href={href} onClose={onClose} />}
        </Lazy>
      );
  }
}
