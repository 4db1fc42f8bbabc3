import { useWords } from '../LanguageContext.ts';
export const tools = () => ({
  more: 'More',
  play: 'Play',
  pause: 'Pause',
  playing: 'Playing',
  paused: 'Paused',
  nextNotLoaded: 'Paused: the next picture could not be loaded.',

  moreNotLoaded: 'The menu could not be loaded. Check your connection and reload the page.',
  filmstripNotLoaded:
    'The filmstrip could not be loaded. Check your connection and reload the page.',
  playNotLoaded: 'Autoplay could not be loaded. Check your connection and reload the page.',
});

export const useToolsWords = () => useWords('tools', tools);
