export const keys = () => ({
  title: 'Keyboard shortcuts',
  key: 'Key',
  does: 'Does',

  /** As the keyboards of the language name them. */
  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',

  nextAndPrevious: 'Next and previous slide',
  firstAndLast: 'First and last slide',
  tenOnAndBack: 'Ten slides on and back',
  toNumber: 'To the slide of that number',
  caption: 'Show or hide the caption',
  grid: 'See all, and back to the slide',
  fullScreen: 'Full screen',
  zoom: 'Zoom in or out',
  zoomSteps: 'Larger, smaller, fitted',
  lookAround: 'Look around in a zoomed picture',
  filmstrip: 'Show or hide the filmstrip of a wide window',
  play: 'Play and pause',
  list: 'This list',
  leave: 'Leave zoom, full screen, the gallery',
  leaveInFrame: 'Leave zoom, full screen',

  singleKeys:
    'Single keys: letters, figures and signs act at once. Switch them off if you dictate, or press keys by accident.',
});
