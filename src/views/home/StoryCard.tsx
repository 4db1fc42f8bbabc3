import { Link } from 'react-router';
import type { StoryList } from '../../content/storyList.ts';
import { paths } from '../../content/urls.ts';
import { CoverPicture } from '../../picture/CoverPicture.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { PublicationDate } from '../page/PublicationDate.tsx';
import classes from './StoryCard.module.css';

interface StoryCardProps {
  story: StoryList['stories'][number];
  /** The first story, which is larger and whose picture is loaded with priority. */
  isLead?: boolean;
}

/** A story in a list, as one link. */
export function StoryCard({ story, isLead = false }: StoryCardProps) {
  const { photos } = useGalleryWords();
  const { slug, lang, title, kicker, standfirst, published, cover, pictures } = story;
  return (
    <article className={isLead ? classes.lead : classes.card} dir="auto">
      <div className={classes.text}>
        {kicker && (
          <p className={classes.kicker} lang={lang}>
            <Text>{kicker}</Text>
          </p>
        )}
        <h2 className={classes.title} lang={lang}>
          <Link className={classes.link} to={paths.story(slug)}>
            <Text>{title}</Text>
          </Link>
        </h2>
        {standfirst && (
          <p className={classes.standfirst} lang={lang}>
            <Text>{standfirst}</Text>
          </p>
        )}
        <p className={classes.facts}>
          <PublicationDate date={published} />
          {pictures > 0 && <Text>{photos(pictures)}</Text>}
        </p>
      </div>
      {/* Decorative: the headline is beside it. */}
      <CoverPicture
        className={classes.picture}
        picture={cover}
        alt=""
        sizes={isLead ? leadSizes : cardSizes}
        priority={isLead}
      />
    </article>
  );
}

const leadSizes = '(min-width: 81rem) 50rem, (min-width: 60rem) 63vw, 100vw';
const cardSizes = '(min-width: 40rem) 18rem, 100vw';
