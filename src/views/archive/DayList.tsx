import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useArchiveWords } from '../../words/en/archive.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useDate } from '../../words/useDate.ts';
import classes from './DayList.module.css';
import type { Day, GalleryOfMonth } from './monthDays.ts';

/** A day's stories, each with its galleries, and the galleries without one. */
export function DayList({ day }: { day: Day }) {
  const name = useDate(day.date, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <section className={classes.day}>
      <h2 className={classes.date}>
        <Text suppressHydrationWarning>{name}</Text>
      </h2>
      <ul className="plain-list">
        {day.stories.map((each) => (
          <li className={classes.entry} key={each.story.slug}>
            <Story {...each} />
          </li>
        ))}
        {day.galleries.map((gallery) => (
          <li className={classes.entry} key={gallery.id}>
            <Gallery gallery={gallery} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Story({ story, galleries }: Day['stories'][number]) {
  const { photos } = useGalleryWords();
  const { slug, title, lang, section, pictures } = story;
  return (
    <>
      <p className={classes.title}>
        <Link to={paths.story(slug)} lang={lang} dir="auto">
          <Text>{title}</Text>
        </Link>
      </p>
      <p className={classes.facts}>
        <Text dir="auto">{section}</Text>
        {pictures > 0 && <Text dir="auto">{photos(pictures)}</Text>}
      </p>
      {galleries.length > 0 && (
        <ul className={`${classes.galleries} plain-list`}>
          {galleries.map((gallery) => (
            <li key={gallery.id}>
              <GalleryLink gallery={gallery} /> <Text dir="auto">{photos(gallery.count)}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Gallery({ gallery }: { gallery: GalleryOfMonth }) {
  const words = useArchiveWords();
  const { photos } = useGalleryWords();
  return (
    <>
      <p className={classes.title}>
        <GalleryLink gallery={gallery} />
      </p>
      <p className={classes.facts}>
        <Text>{words.gallery}</Text>
        <Text>{photos(gallery.count)}</Text>
      </p>
    </>
  );
}

function GalleryLink({ gallery: { id, title, lang } }: { gallery: GalleryOfMonth }) {
  return (
    <Link to={paths.gallery(id)} lang={lang} dir="auto">
      <Text>{title}</Text>
    </Link>
  );
}
