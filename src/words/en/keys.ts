export const keys = () => ({
  title: 'Keyboard shortcuts',
  key: 'Key',
  does: 'Action',

  /** As the keyboards of the language name them. */
  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  space: 'Space',

  nextAndPrevious: 'Next or previous slide',
  scroll: 'Scroll the caption or the page',
  firstAndLast: 'First or last slide',
  tenOnAndBack: 'Ten slides forward or back',
  toNumber: 'Go to the slide with that number',
  caption: 'Show or hide the caption',
  grid: 'See all, or back to the slide',
  fullScreen: 'Full screen',
  zoom: 'Zoom in or out',
  zoomSteps: 'Zoom in, zoom out, fit',
  lookAround: 'Move around a zoomed picture',
  filmstrip: 'Show or hide the filmstrip (wide windows)',
  play: 'Play or pause',
  list: 'Show this list',
  leave: 'Leave zoom, full screen or the gallery',
  leaveInFrame: 'Leave zoom or full screen',

  /** In the grid. */
  nextAndPreviousPicture: 'Next or previous picture',
  aboveAndBelow: 'The picture above or below',
  firstAndLastPicture: 'First or last picture',
  screenOnAndBack: 'A screen down or up',
  open: 'Open the picture',
  backToSlide: 'Back to the slide',

  singleKeys:
    'Single-key shortcuts: letters, numbers and symbols act at once. Turn them off if you use voice input or often press keys by accident.',
});
