import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const gallery = ({ number, plural }: Language<'one'>) => ({
  seeGallery: 'See gallery',
  openGallery: 'Open gallery',
  photos: (count: number) => plural(count, { one: '# photo', other: '# photos' }),
  allPhotos: (count: number) => plural(count, { one: '# photo', other: 'All # photos' }),

  /** The role that screen readers give the viewer. */
  slideshow: 'slideshow',
  slides: 'Slides',
  /** The counter. @param slideNumber counted from 1. */
  position: (slideNumber: number, count: number) => `${number(slideNumber)} of ${number(count)}`,
  /** @param alt undefined while the slide is loading. */
  slide: (slideNumber: number, alt?: string) =>
    `Slide ${number(slideNumber)}${alt ? `: ${alt}` : ''}`,
  previousSlide: 'Previous slide',
  nextSlide: 'Next slide',
  firstSlide: 'First slide',
  lastSlide: 'Last slide',
  /** For screen readers, before the alternative text. */
  inThePicture: 'In the picture:',

  /** For screen readers: how large the grid is and how to move in it. */
  gridHint: (count: number) =>
    plural(count, { one: '# picture', other: '# pictures; arrow keys move among them' }),
  backToStory: 'Back to story',
  allStories: 'All stories',
  backToSlide: 'Back to slide',
  seeAll: 'See all',

  fullScreen: 'Full screen',
  shortcuts: 'Keyboard shortcuts',
  share: 'Share',
  embed: 'Embed',
  zoomIn: 'Zoom in',
  hideCaption: 'Hide caption',
  showCaption: 'Show caption',
  captionsShown: 'Captions shown',
  captionsHidden: 'Captions hidden',
  caption: 'Caption',
  close: 'Close',

  /** Before a correction. */
  corrected: (date: string) => `Corrected on ${date}:`,
  corrections: 'Corrections',
  licence: 'Licence',
  opensInNewTab: 'Opens in a new tab',
  pictureDescription: 'Picture description',
  /** How a picture that is not a photograph was made, by IPTC digital source type. */
  origins: {
    trainedAlgorithmicMedia: 'Made with AI',
    compositeWithTrainedAlgorithmicMedia: 'Edited with AI',
    compositeSynthetic: 'Composite with parts made by AI',
    algorithmicMedia: 'Drawn by a program',
    digitalCreation: 'Illustration',
    softwareImage: 'Illustration',
    dataDrivenMedia: 'Data graphic',
    screenCapture: 'Screenshot',
    virtualRecording: 'Virtual recording',
    composite: 'Composite picture',
    compositeCapture: 'Composite picture',
  },

  linkCopied: 'Link copied',
  keysNotLoaded: 'The list of keys could not be loaded. Check your connection and reload the page.',
  embedNotLoaded: 'The embed code could not be loaded. Check your connection and reload the page.',
  shareNotLoaded:
    'The share window could not be loaded. Check your connection and reload the page.',
  pictureNotLoaded: 'This picture could not be loaded.',
  pictureSlow: 'This picture is taking longer than usual. Still loading…',
  pictureNotLoadedLarge: 'The full-size picture could not be loaded. This is a smaller version.',
  zoomNotLoaded: 'Zoom could not be loaded. Check your connection and reload the page.',
  partNotLoaded:
    'This part of the gallery could not be loaded. Check your connection, or go to another slide.',
  galleryFailed: 'Something went wrong in this gallery. Try again.',
  loading: 'Loading…',
  tryAgain: 'Try again',
});

export const useGalleryWords = () => useWords('gallery', gallery);
