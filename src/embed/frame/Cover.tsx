import { type Gallery, slideCount } from '../../content/gallery.ts';
import { Picture } from '../../picture/Picture.tsx';
import { frameUrls, pageUrls } from '../../site/slideUrls.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CreditLine } from '../../viewer/caption/CreditLine.tsx';
import { originOf } from '../../viewer/caption/pictureOrigin.ts';
import { coverKeys } from '../../viewer/keys/keys.ts';
import { useKeys } from '../../viewer/keys/useKeys.ts';
import { SlideLink } from '../../viewer/SlideLink.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import classes from './Cover.module.css';
import { coverSizes } from './frameSizes.ts';
import { OpenGallery } from './OpenGallery.tsx';

interface CoverProps {
  gallery: Gallery;
  onOpen: () => void;
  onNext: () => void;
  onSeeAll: () => void;
  onShowKeys: () => void;
}

/** The cover that invites into a gallery: one link, as large as the picture. */
export function Cover({ gallery, onOpen, onNext, onSeeAll, onShowKeys }: CoverProps) {
  const { id, title, slides } = gallery;
  const words = useGalleryWords();
  const lang = useContentLanguage();
  const [cover] = slides;
  if (!cover) throw new Error(`${id} has no slides.`);
  const origin = originOf(cover, words);

  useKeys(coverKeys, {
    next: onNext,
    toggleGrid: onSeeAll,
    showKeys: onShowKeys,
  });

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
          <SlideLink
            className={classes.start}
            href={frameUrls(id).slide(cover.id)}
            aria-describedby="cover-title"
            onFollow={onOpen}
          >
            {words.seeGallery}
          </SlideLink>
          <OpenGallery href={pageUrls(id).slide(cover.id)} />
        </div>
      </figcaption>
    </figure>
  );
}
