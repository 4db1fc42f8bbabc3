import { useWords } from '../LanguageContext.ts';
export const keys = () => ({
  title: 'Keyboard shortcuts',
  key: 'Key',
  action: 'Action',

  /** The labels of keys on keyboards of this language. */
  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  space: 'Space',

  nextOrPrevious: 'Next or previous slide',
  scroll: 'Scroll the caption or the page',
  firstOrLast: 'First or last slide',
  tenForwardOrBack: 'Ten slides forward or back',
  goToNumber: 'Go to the slide with that number',
  caption: 'Show or hide the caption',
  grid: 'See all, or back to the slide',
  fullScreen: 'Full screen',
  zoom: 'Zoom in or out',
  zoomSteps: 'Zoom in, zoom out, fit',
  pan: 'Move around a zoomed picture',
  filmstrip: 'Show or hide the filmstrip (wide windows)',
  play: 'Play or pause',
  showKeys: 'Show this list',
  exit: 'Leave zoom, full screen or the gallery',
  exitInFrame: 'Leave zoom or full screen',

  /** Keys of the grid. */
  nextOrPreviousPicture: 'Next or previous picture',
  aboveOrBelow: 'The picture above or below',
  firstOrLastPicture: 'First or last picture',
  screenDownOrUp: 'A screen down or up',
  open: 'Open the picture',
  backToSlide: 'Back to the slide',

  singleKeys:
    'Single-key shortcuts: letters, numbers and symbols act at once. Turn them off if you use voice input or often press keys by accident.',
});

export const useKeyWords = () => useWords('keys', keys);
