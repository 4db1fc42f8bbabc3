import type { StoryEntry } from '../../content/lists.ts';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { PublicationDate } from '../page/PublicationDate.tsx';
import { Card, type CardLayout } from './Card.tsx';

interface StoryCardProps {
  story: StoryEntry;
  layout?: CardLayout;
}

/** A story in a list. */
export function StoryCard({ story, layout = 'row' }: StoryCardProps) {
  const { photos } = useGalleryWords();
  const { slug, lang, title, kicker, standfirst, published, cover, pictures } = story;
  return (
    <Card
      layout={layout}
      to={paths.story(slug)}
      title={title}
      lang={lang}
      kicker={kicker && <Text lang={lang}>{kicker}</Text>}
      standfirst={standfirst}
      picture={cover}
      facts={
        <>
          <PublicationDate date={published} />
          {pictures > 0 && <Text>{photos(pictures)}</Text>}
        </>
      }
    />
  );
}
