import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const gallery = ({ number, plural }: Language<'one'>): Words['gallery'] => ({
  seeGallery: 'Galerie ansehen',
  openGallery: 'Galerie öffnen',
  photos: (count) => plural(count, { one: '# Foto', other: '# Fotos' }),
  allPhotos: (count) => plural(count, { one: '# Foto', other: 'Alle # Fotos' }),

  slideshow: 'Bilderstrecke',
  slides: 'Bilder',
  position: (slideNumber, count) => `${number(slideNumber)} von ${number(count)}`,
  slide: (slideNumber, alt) => `Bild ${number(slideNumber)}${alt ? `: ${alt}` : ''}`,
  previousSlide: 'Vorheriges Bild',
  nextSlide: 'Nächstes Bild',
  firstSlide: 'Erstes Bild',
  lastSlide: 'Letztes Bild',
  inThePicture: 'Im Bild:',

  gridHint: (count) =>
    plural(count, {
      one: '# Bild',
      other: '# Bilder; mit den Pfeiltasten wechseln Sie zwischen ihnen',
    }),
  backToStory: 'Zurück zum Artikel',
  allStories: 'Alle Artikel',
  backToSlide: 'Zurück zum Bild',
  seeAll: 'Alle Bilder',

  fullScreen: 'Vollbild',
  shortcuts: 'Tastenkürzel',
  share: 'Teilen',
  embed: 'Einbetten',
  zoomIn: 'Vergrößern',
  hideCaption: 'Bildtext ausblenden',
  showCaption: 'Bildtext einblenden',
  captionsShown: 'Bildtexte eingeblendet',
  captionsHidden: 'Bildtexte ausgeblendet',
  caption: 'Bildtext',
  close: 'Schließen',

  corrected: (date) => `Korrigiert am ${date}:`,
  corrections: 'Korrekturen',
  licence: 'Lizenz',
  opensInNewTab: 'Öffnet in einem neuen Tab',
  pictureDescription: 'Bildbeschreibung',
  origins: {
    trainedAlgorithmicMedia: 'Mit KI erstellt',
    compositeWithTrainedAlgorithmicMedia: 'Mit KI bearbeitet',
    compositeSynthetic: 'Montage mit KI-Elementen',
    algorithmicMedia: 'Von einem Programm gezeichnet',
    digitalCreation: 'Illustration',
    softwareImage: 'Illustration',
    dataDrivenMedia: 'Datengrafik',
    screenCapture: 'Bildschirmfoto',
    virtualRecording: 'Virtuelle Aufnahme',
    composite: 'Bildmontage',
    compositeCapture: 'Bildmontage',
  },

  linkCopied: 'Link kopiert',
  keysNotLoaded:
    'Die Tastenkürzel ließen sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  embedNotLoaded:
    'Der Code zum Einbetten ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  shareNotLoaded:
    'Das Fenster zum Teilen ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  pictureNotLoaded: 'Dieses Bild ließ sich nicht laden.',
  pictureSlow: 'Dieses Bild braucht länger als gewöhnlich. Es wird noch geladen …',
  pictureNotLoadedLarge:
    'Das Bild ließ sich nicht in voller Größe laden. Dies ist eine kleinere Fassung.',
  zoomNotLoaded:
    'Die Vergrößerung ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  partNotLoaded:
    'Dieser Teil der Galerie ließ sich nicht laden. Prüfen Sie die Verbindung oder blättern Sie weiter.',
  galleryFailed: 'In dieser Galerie ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  loading: 'Wird geladen …',
  tryAgain: 'Erneut versuchen',
});
