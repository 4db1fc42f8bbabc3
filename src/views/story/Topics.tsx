import { Link } from 'react-router';
import { listSlug } from '../../content/sections.ts';
import { pathOf } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useArchiveWords } from '../../words/en/archive.ts';
import classes from './Topics.module.css';

/** Links to what else there is on a story's topics. Nothing without topics. */
export function Topics({ names = [] }: { names: readonly string[] | undefined }) {
  const words = useArchiveWords();
  // A name without letters has no page.
  const topics = names.map((name) => ({ name, slug: listSlug(name) })).filter(({ slug }) => slug);
  if (topics.length === 0) return null;
  return (
    <nav className={classes.topics} aria-labelledby="topics">
      <h2 className={classes.heading} id="topics">
        {words.topics}
      </h2>
      <ul className={`${classes.list} plain-list`}>
        {topics.map(({ name, slug }) => (
          <li key={name}>
            <Link to={pathOf({ page: 'list', kind: 'topics', slug })}>
              <Text>{name}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
