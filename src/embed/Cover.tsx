import { type Gallery, slideCount } from '../content/gallery.ts';
import { CreditLine } from '../gallery/CreditLine.tsx';
import { Icon } from '../gallery/Icon.tsx';
import { type ActionOf, coverKeys } from '../gallery/keys.ts';
import { PlaceLink } from '../gallery/PlaceLink.tsx';
import { originOf } from '../gallery/pictureOrigin.ts';
import { pagePlaces } from '../gallery/places.ts';
import { type KeyHandler, useKeys } from '../gallery/useKeys.ts';
import { Picture } from '../picture/Picture.tsx';
import { useContentLanguage } from '../words/InterfaceLanguage.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './Cover.module.css';
import { framePlaces } from './framePlaces.ts';
import { coverSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface CoverProps {
  gallery: Gallery;
  onOpen: () => void;
  onNext: () => void;
  onSeeAll: () => void;
  onShowKeys: () => void;
}

/** The invitation to a gallery: one link, as large as the picture. */
export function Cover({ gallery, onOpen, onNext, onSeeAll, onShowKeys }: CoverProps) {
  const { id, title, slides } = gallery;
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const [cover] = slides;
  if (!cover) throw new Error(`${id} has no slides.`);
  const origin = originOf(cover, words);

  const act: Record<ActionOf<typeof coverKeys>, KeyHandler> = {
    next: onNext,
    toggleGrid: onSeeAll,
    showKeys: onShowKeys,
  };
  useKeys({ table: coverKeys, onAction: (action, at) => act[action](at) !== false });

  return (
    <figure className={classes.cover} aria-labelledby="cover-title">
      <div className={classes.stage}>
        <Picture
          className={classes.picture}
          picture={cover}
          sizes={coverSizes}
          priority
          img={{ lang }}
        />
        <p className={classes.count}>{words.photos(slideCount(gallery))}</p>
        <span className={classes.play}>
          <Icon name="next" />
        </span>
      </div>
      <figcaption className={classes.caption}>
        <h1 className={classes.title} id="cover-title" lang={lang} dir="auto">
          {title}
        </h1>
        {(cover.credit || origin) && (
          <CreditLine className={classes.credit} credit={cover.credit} origin={origin} />
        )}
        <div className={classes.ways}>
          <PlaceLink
            className={classes.start}
            href={framePlaces(id).slide(cover.id)}
            aria-describedby="cover-title"
            onFollow={onOpen}
          >
            {words.seeGallery}
          </PlaceLink>
          <OpenGallery href={pagePlaces(id).slide(cover.id)} />
        </div>
      </figcaption>
    </figure>
  );
}
