import { useRef } from 'react';
import type { Slide } from '../../content/gallery.ts';
import { creditOf, paragraphsOf } from '../../content/slideText.ts';
import { licenceAddress } from '../../picture/srcset.ts';
import { NewTabLink } from '../../ui/NewTabLink.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { useContentLanguage } from '../../words/LanguageContext.ts';
import classes from './Caption.module.css';
import { Corrections } from './Corrections.tsx';
import { CreditLine } from './CreditLine.tsx';
import { originOf } from './pictureOrigin.ts';
import { useCaptionScroll } from './useCaptionScroll.ts';

interface CaptionProps {
  slide: Slide;
  isShown: boolean;
}

/** A slide's caption with its corrections, the credit, and its description for readers who open it. The credit is owed: it never hides. */
export function Caption({ slide, isShown }: CaptionProps) {
  const { caption, corrections, description, licenseUrl } = slide;
  const credit = creditOf(slide);
  const words = useGalleryWords();
  const origin = originOf(slide, words);
  const lang = useContentLanguage();
  const box = useRef<HTMLDivElement>(null);
  const isScrollable = useCaptionScroll(box, slide.id);
  const hasCaption = caption || corrections;
  if (!hasCaption && !credit && !origin && !licenseUrl && !description) return null;
  return (
    <figcaption className={classes.caption}>
      <div
        className={classes.box}
        ref={box}
        {...(isScrollable && { role: 'region', 'aria-label': words.caption, tabIndex: 0 })}
      >
        {hasCaption && (
          <div className={classes.text} id="slide-caption" hidden={!isShown} lang={lang} dir="auto">
            {caption && <Paragraphs text={caption} />}
            <Corrections list={corrections} />
          </div>
        )}
        {(credit || origin || licenseUrl) && (
          <CreditLine className={classes.credit} credit={credit} origin={origin}>
            {licenseUrl && (
              <NewTabLink href={licenceAddress(licenseUrl)} rel="license noopener">
                {words.licence}
              </NewTabLink>
            )}
          </CreditLine>
        )}
        {description && (
          <details className={classes.description} hidden={!isShown}>
            <summary>{words.pictureDescription}</summary>
            <div lang={lang} dir="auto">
              <Paragraphs text={description} />
            </div>
          </details>
        )}
      </div>
    </figcaption>
  );
}

/** A caption's paragraphs, each replaced when its text changes (see ui/Text.tsx). */
export function Paragraphs({ text }: { text: string }) {
  return paragraphsOf(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
    <p key={`${index} ${paragraph}`}>{paragraph}</p>
  ));
}
