import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: 'Tastenkürzel',
  key: 'Taste',
  does: 'Wirkung',

  home: 'Pos1',
  end: 'Ende',
  pageDown: 'Bild ab',
  pageUp: 'Bild auf',
  shift: 'Umschalt',
  escape: 'Esc',

  nextAndPrevious: 'Nächstes und vorheriges Bild',
  firstAndLast: 'Erstes und letztes Bild',
  tenOnAndBack: 'Zehn Bilder vor und zurück',
  toNumber: 'Zum Bild mit dieser Nummer',
  caption: 'Bildtext ein- oder ausblenden',
  grid: 'Alle Bilder und zurück zum Bild',
  fullScreen: 'Vollbild',
  zoom: 'Vergrößern oder verkleinern',
  zoomSteps: 'Größer, kleiner, eingepasst',
  lookAround: 'Sich im vergrößerten Bild umsehen',
  filmstrip: 'Filmstreifen in breiten Fenstern ein- oder ausblenden',
  play: 'Abspielen und anhalten',
  list: 'Diese Übersicht',
  leave: 'Vergrößerung, Vollbild oder Galerie verlassen',
  leaveInFrame: 'Vergrößerung oder Vollbild verlassen',

  singleKeys:
    'Einzelne Tasten: Buchstaben, Ziffern und Zeichen wirken sofort. Schalten Sie das ab, wenn Sie diktieren oder leicht aus Versehen Tasten drücken.',
});
