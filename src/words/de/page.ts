import type { Words } from '../catalogue.ts';

export const page = (): Words['page'] => ({
  skipToContent: 'Zum Inhalt springen',
  allStories: 'Alle Artikel',
  sections: 'Ressorts',
  loading: 'Wird geladen …',
  stillLoading: 'Das dauert länger als gewöhnlich. Die Seite wird noch geladen …',
  tryAgain: 'Erneut versuchen',
  reload: 'Neu laden',
  openGallery: 'Galerie öffnen',

  notFound: {
    page: {
      title: 'Seite nicht gefunden',
      sentence:
        'Unter dieser Adresse gibt es keine Seite. Vielleicht stimmt die Adresse nicht, oder die Seite ist umgezogen.',
    },
    story: {
      title: 'Artikel nicht gefunden',
      sentence: (slug) =>
        `Einen Artikel „${slug}“ gibt es nicht. Vielleicht wurde er zurückgezogen, oder die Adresse stimmt nicht.`,
    },
    gallery: {
      title: 'Galerie nicht gefunden',
      sentence: (id) =>
        `Eine Galerie „${id}“ gibt es nicht. Vielleicht wurde sie zurückgezogen, oder die Adresse stimmt nicht.`,
    },
    slide: {
      title: 'Bild nicht gefunden',
      sentence: (slide, gallery) =>
        `In der Galerie „${gallery}“ gibt es kein Bild „${slide}“. Vielleicht wurde es entfernt.`,
    },
  },

  unreachable: {
    story: 'Dieser Artikel ist nicht erreichbar',
    gallery: 'Diese Galerie ist nicht erreichbar',
    list: 'Die Artikelübersicht ist nicht erreichbar',
    page: 'Diese Seite ist nicht erreichbar',
    sentence:
      'Es gibt ein Problem mit Ihrer Verbindung oder unserem Server. Sobald Sie wieder online sind, versucht es die Seite noch einmal.',
  },
  broken: {
    story: 'Dieser Artikel lässt sich nicht anzeigen',
    gallery: 'Diese Galerie lässt sich nicht anzeigen',
    list: 'Die Artikelübersicht lässt sich nicht anzeigen',
    page: 'Diese Seite lässt sich nicht anzeigen',
    sentence:
      'Die Daten von unserem Server sind beschädigt. Der Fehler liegt bei uns; versuchen Sie es später noch einmal.',
  },
  missing: {
    story: 'Dieser Artikel fehlt',
    gallery: 'Diese Galerie fehlt',
    list: 'Die Artikelübersicht fehlt',
    page: 'Diese Seite fehlt',
    sentence:
      'Unser Server hat nichts gefunden. Der Fehler liegt bei uns; versuchen Sie es später noch einmal.',
  },
  outdated: {
    title: 'Es gibt eine neuere Version dieser Seite',
    sentence:
      'Die Website wurde aktualisiert, seit Sie sie geöffnet haben. Laden Sie die Seite neu, um fortzufahren.',
  },
  failed: {
    title: 'Etwas ist schiefgegangen',
    sentence: 'Diese Seite funktioniert gerade nicht. Versuchen Sie es noch einmal.',
  },
});
