import type { Words } from '../catalogue.ts';

export const page = (): Words['page'] => ({
  skip: 'Zum Inhalt springen',
  motto: 'Geschichten in Bildern',
  about:
    '[Diaporama] ist die Vorführung einer Bildergalerie für Nachrichten. Die Bilder sind eigens dafür angefertigte Illustrationen; nennt ein Bildnachweis einen Fotografen, so gilt er der Fotografie, für die die Illustration steht.',
  allStories: 'Alle Artikel',
  loading: 'Wird geladen …',
  slow: 'Das dauert länger als gewöhnlich. Die Seite erscheint von selbst, sobald sie da ist.',
  tryAgain: 'Erneut versuchen',
  reload: 'Neu laden',
  openTheGallery: 'Galerie öffnen',

  notFound: {
    page: {
      title: 'Seite nicht gefunden',
      sentence:
        'Unter dieser Adresse gibt es keine Seite. Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
    },
    story: {
      title: 'Artikel nicht gefunden',
      sentence: (slug) =>
        `Einen Artikel „${slug}“ gibt es nicht. Vielleicht wurde er zurückgezogen, oder die Adresse ist falsch geschrieben.`,
    },
    gallery: {
      title: 'Galerie nicht gefunden',
      sentence: (id) =>
        `Eine Galerie „${id}“ gibt es nicht. Vielleicht wurde sie zurückgezogen, oder die Adresse ist falsch geschrieben.`,
    },
    slide: {
      title: 'Bild nicht gefunden',
      sentence: (slide, gallery) =>
        `In der Galerie „${gallery}“ gibt es kein Bild „${slide}“. Vielleicht wurde es herausgenommen.`,
    },
  },

  unreachable: {
    story: 'Dieser Artikel ist nicht erreichbar',
    gallery: 'Diese Galerie ist nicht erreichbar',
    list: 'Die Artikelübersicht ist nicht erreichbar',
    page: 'Diese Seite ist nicht erreichbar',
    sentence:
      'Ihre Verbindung oder unser Server ist unterbrochen. Sobald die Verbindung wieder steht, versucht es die Seite von selbst noch einmal.',
  },
  broken: {
    story: 'Dieser Artikel lässt sich nicht anzeigen',
    gallery: 'Diese Galerie lässt sich nicht anzeigen',
    list: 'Die Artikelübersicht lässt sich nicht anzeigen',
    page: 'Diese Seite lässt sich nicht anzeigen',
    sentence:
      'Was der Server geschickt hat, ist beschädigt; der Fehler liegt bei uns. Er könnte bald behoben sein.',
  },
  missing: {
    story: 'Dieser Artikel fehlt',
    gallery: 'Diese Galerie fehlt',
    list: 'Die Artikelübersicht fehlt',
    page: 'Diese Seite fehlt',
    sentence:
      'Auf dem Server ist nichts zu finden. Der Fehler liegt bei uns; versuchen Sie es bald noch einmal.',
  },
  outdated: {
    title: 'Es gibt eine neuere Version dieser Seite',
    sentence:
      'Die Website hat sich geändert, seit Sie sie geöffnet haben. Laden Sie die Seite neu, um mit der neuen Version fortzufahren.',
  },
  failed: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    sentence:
      'Etwas ist schiefgegangen; Sie haben nichts falsch gemacht. Vielleicht hilft ein neuer Versuch.',
  },
});
