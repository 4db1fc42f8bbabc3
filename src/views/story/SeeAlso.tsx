import { useId } from 'react';
import { Link } from 'react-router';
import type { BlockOf } from '../../content/story.ts';
import { paths } from '../../content/urls.ts';
import { storeAddress } from '../../site/addresses.ts';
import { Text } from '../../ui/Text.tsx';
import { useStoryWords } from '../../words/en/story.ts';
import classes from './SeeAlso.module.css';

type SeeAlsoLink = BlockOf<'see-also'>['links'][number];

/** Links to related stories, galleries and pages. */
export function SeeAlso({ block: { links } }: { block: BlockOf<'see-also'> }) {
  const words = useStoryWords();
  const headingId = useId();
  return (
    <nav className={classes.seeAlso} aria-labelledby={headingId}>
      <h2 className={classes.heading} id={headingId}>
        {words.seeAlso}
      </h2>
      <ul className="plain-list">
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat, and change only with their story
          <li className={classes.entry} key={index}>
            <Target {...link} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Target({ title, to }: SeeAlsoLink) {
  switch (to.kind) {
    case 'story':
      return (
        <Link to={paths.story(to.slug)}>
          <Text>{title}</Text>
        </Link>
      );
    case 'gallery':
      return (
        <Link to={paths.gallery(to.id)} state={{ over: 'story' }}>
          <Text>{title}</Text>
        </Link>
      );
    case 'address':
      return (
        <a href={storeAddress(to.href)} rel="noopener">
          <Text>{title}</Text>
        </a>
      );
  }
}
