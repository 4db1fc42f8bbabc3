export const tools = () => ({
  more: 'More',
  play: 'Play',
  pause: 'Pause',
  nextNotLoaded: 'Paused: the next picture could not be loaded.',

  moreNotLoaded:
    'The list of tools could not be loaded. Check the connection, then reload the page.',
  filmstripNotLoaded:
    'The filmstrip could not be loaded. Check the connection, then reload the page.',
  playNotLoaded:
    'What lets the slides play could not be loaded. Check the connection, then reload the page.',
});
