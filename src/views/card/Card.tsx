import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Picture } from '../../content/picture.ts';
import { CoverPicture } from '../../picture/CoverPicture.tsx';
import { Text } from '../../ui/Text.tsx';
import classes from './Card.module.css';
import { cardPicture } from './cardPicture.ts';

/** The first card of a page, one below another, or one of a row. */
export type CardLayout = 'lead' | 'row' | 'tile';

interface CardProps {
  layout: CardLayout;
  to: string;
  title: string;
  /** The language of the title and of the texts. */
  lang?: string | undefined;
  kicker?: ReactNode;
  standfirst?: string | undefined;
  picture: Picture;
  /** The date and the number of pictures. */
  facts: ReactNode;
}

/** A story or a gallery in a list, as one link. */
export function Card({ layout, to, title, lang, kicker, standfirst, picture, facts }: CardProps) {
  const isLead = layout === 'lead';
  return (
    <article className={classes[layout]} dir="auto">
      <div className={classes.text}>
        {kicker && <p className={classes.kicker}>{kicker}</p>}
        <h2 className={classes.title} lang={lang}>
          <Link className={classes.link} to={to}>
            <Text>{title}</Text>
          </Link>
        </h2>
        {standfirst && (
          <p className={classes.standfirst} lang={lang}>
            <Text>{standfirst}</Text>
          </p>
        )}
        <p className={classes.facts}>{facts}</p>
      </div>
      {/* Decorative: the title is beside it. */}
      <CoverPicture
        className={classes.picture}
        picture={isLead ? picture : cardPicture(picture)}
        alt=""
        sizes={sizes[layout]}
        priority={isLead}
      />
    </article>
  );
}

const sizes: Record<CardLayout, string> = {
  lead: '(min-width: 81rem) 50rem, (min-width: 60rem) 63vw, 100vw',
  row: '(min-width: 40rem) 18rem, 100vw',
  tile: '(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw',
};
