import { Link } from 'react-router';
import type { StoryList } from '../../content/lists.ts';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useHomeWords } from '../../words/en/home.ts';
import classes from './GalleryIndex.module.css';

/** The list of the newest galleries. */
export function GalleryIndex({ galleries }: Pick<StoryList, 'galleries'>) {
  const words = useHomeWords();
  const { photos } = useGalleryWords();
  return (
    <nav className={classes.index} aria-labelledby="galleries">
      <h2 className={classes.heading} id="galleries">
        {words.galleries}
      </h2>
      <ul className="plain-list">
        {galleries.map(({ id, title, lang, count }) => (
          <li className={classes.entry} key={id}>
            <Link className={classes.link} to={paths.gallery(id)} lang={lang} dir="auto">
              <Text>{title}</Text>
            </Link>
            <span className={classes.count}>
              <Text>{photos(count)}</Text>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
