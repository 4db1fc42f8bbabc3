import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: 'Tastenkürzel',
  key: 'Taste',
  does: 'Funktion',

  home: 'Pos1',
  end: 'Ende',
  pageDown: 'Bild ab',
  pageUp: 'Bild auf',
  shift: 'Umschalt',
  escape: 'Esc',
  enter: 'Eingabe',
  space: 'Leertaste',

  nextAndPrevious: 'Nächstes oder vorheriges Bild',
  scroll: 'Bildtext oder Seite scrollen',
  firstAndLast: 'Erstes oder letztes Bild',
  tenOnAndBack: 'Zehn Bilder vor oder zurück',
  toNumber: 'Zum Bild mit dieser Nummer',
  caption: 'Bildtext ein- oder ausblenden',
  grid: 'Alle Bilder oder zurück zum Bild',
  fullScreen: 'Vollbild',
  zoom: 'Vergrößern oder verkleinern',
  zoomSteps: 'Vergrößern, verkleinern, einpassen',
  lookAround: 'Ausschnitt des vergrößerten Bildes verschieben',
  filmstrip: 'Filmstreifen ein- oder ausblenden (breite Fenster)',
  play: 'Abspielen oder anhalten',
  list: 'Diese Liste anzeigen',
  leave: 'Vergrößerung, Vollbild oder Galerie verlassen',
  leaveInFrame: 'Vergrößerung oder Vollbild verlassen',

  nextAndPreviousPicture: 'Nächstes oder vorheriges Bild',
  aboveAndBelow: 'Bild darüber oder darunter',
  firstAndLastPicture: 'Erstes oder letztes Bild',
  screenOnAndBack: 'Eine Bildschirmseite nach unten oder oben',
  open: 'Bild öffnen',
  backToSlide: 'Zurück zum Einzelbild',

  singleKeys:
    'Kürzel mit einer Taste: Buchstaben, Ziffern und Zeichen wirken sofort. Schalten Sie sie aus, wenn Sie diktieren oder öfter versehentlich Tasten drücken.',
});
