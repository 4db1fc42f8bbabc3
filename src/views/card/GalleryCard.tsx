import type { GalleryEntry } from '../../content/lists.ts';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useArchiveWords } from '../../words/en/archive.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { PublicationDate } from '../page/PublicationDate.tsx';
import { Card, type CardLayout } from './Card.tsx';

interface GalleryCardProps {
  gallery: GalleryEntry;
  layout?: CardLayout;
  /** Says that it is a gallery, where there are stories too. */
  isAmongStories?: boolean;
}

/** A gallery in a list; in a photographer's, their first slide of it. */
export function GalleryCard({ gallery, layout = 'row', isAmongStories }: GalleryCardProps) {
  const words = useArchiveWords();
  const { photos } = useGalleryWords();
  const { id, slide, lang, title, published, cover, count } = gallery;
  return (
    <Card
      layout={layout}
      to={slide === undefined ? paths.gallery(id) : paths.slide(id, slide)}
      title={title}
      lang={lang}
      kicker={isAmongStories && <Text>{words.gallery}</Text>}
      picture={cover}
      facts={
        <>
          <PublicationDate date={published} />
          <Text>{photos(count)}</Text>
        </>
      }
    />
  );
}
