import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const archive = ({ number, plural }: Language<'one'>): Words['archive'] => ({
  archive: 'Archiv',
  allByMonth: 'Alle Artikel nach Monaten',
  storyCount: (count) => plural(count, { one: '# Artikel', other: '# Artikel' }),
  galleryCount: (count) => plural(count, { one: '# Galerie', other: '# Galerien' }),
  gallery: 'Galerie',
  topic: 'Thema',
  topics: 'Themen',
  picturesBy: (photographer) => `Bilder von ${photographer}`,
  newestOf: (shown, count) => `Die neuesten ${number(shown)} von ${number(count)}`,

  pages: 'Seiten',
  newest: 'Neueste',
  newer: 'Neuere',
  older: 'Ältere',
  breadcrumb: 'Pfad',
});
