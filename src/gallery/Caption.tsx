import type { Slide } from '../content/gallery.ts';
import { storeAddress } from '../paths.ts';
import { useContentLanguage } from '../words/InterfaceLanguage.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './Caption.module.css';
import { creditOf, paragraphsOf } from './slideText.ts';

interface CaptionProps {
  slide: Slide;
  isShown: boolean;
}

/**
 * A slide's caption and credit, and its description for who asks for it. The credit stays when the caption hides: it is
 * owed.
 */
export function Caption({ slide, isShown }: CaptionProps) {
  const { caption, description, licenseUrl } = slide;
  const credit = creditOf(slide);
  const words = useGalleryWords();
  const lang = useContentLanguage();
  if (!caption && !credit && !licenseUrl && !description) return null;
  return (
    <figcaption className={classes.caption}>
      {caption && (
        <div className={classes.text} id="slide-caption" hidden={!isShown} lang={lang} dir="auto">
          <Paragraphs text={caption} />
        </div>
      )}
      {(credit || licenseUrl) && (
        <p className={classes.credit} lang={lang} dir="auto">
          {credit}
          {credit && licenseUrl && ' '}
          {licenseUrl && (
            <a href={storeAddress(licenseUrl)} rel="license noopener" target="_blank">
              {words.licence}
            </a>
          )}
        </p>
      )}
      {description && (
        <details className={classes.description} hidden={!isShown}>
          <summary>{words.pictureDescription}</summary>
          <div lang={lang} dir="auto">
            <Paragraphs text={description} />
          </div>
        </details>
      )}
    </figcaption>
  );
}

/** A caption's paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and they have no other name
  return paragraphsOf(text).map((paragraph, index) => <p key={index}>{paragraph}</p>);
}
