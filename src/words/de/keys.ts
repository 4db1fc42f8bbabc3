import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: 'Tastenkürzel',
  key: 'Taste',
  action: 'Funktion',

  home: 'Pos1',
  end: 'Ende',
  pageDown: 'Bild ab',
  pageUp: 'Bild auf',
  shift: 'Umschalt',
  escape: 'Esc',
  enter: 'Eingabe',
  space: 'Leertaste',

  nextOrPrevious: 'Nächstes oder vorheriges Bild',
  scroll: 'Bildtext oder Seite scrollen',
  firstOrLast: 'Erstes oder letztes Bild',
  tenForwardOrBack: 'Zehn Bilder vor oder zurück',
  goToNumber: 'Zum Bild mit dieser Nummer',
  caption: 'Bildtext ein- oder ausblenden',
  grid: 'Alle Bilder oder zurück zum Bild',
  fullScreen: 'Vollbild',
  zoom: 'Vergrößern oder verkleinern',
  zoomSteps: 'Vergrößern, verkleinern, einpassen',
  pan: 'Ausschnitt des vergrößerten Bildes verschieben',
  filmstrip: 'Filmstreifen ein- oder ausblenden (breite Fenster)',
  play: 'Abspielen oder anhalten',
  showKeys: 'Diese Liste anzeigen',
  exit: 'Vergrößerung, Vollbild oder Galerie verlassen',
  exitInFrame: 'Vergrößerung oder Vollbild verlassen',

  nextOrPreviousPicture: 'Nächstes oder vorheriges Bild',
  aboveOrBelow: 'Bild darüber oder darunter',
  firstOrLastPicture: 'Erstes oder letztes Bild',
  screenDownOrUp: 'Eine Bildschirmseite nach unten oder oben',
  open: 'Bild öffnen',
  backToSlide: 'Zurück zum Einzelbild',

  singleKeys:
    'Kürzel mit einer Taste: Buchstaben, Ziffern und Zeichen wirken sofort. Schalten Sie sie aus, wenn Sie diktieren oder öfter versehentlich Tasten drücken.',
});
