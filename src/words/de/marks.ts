import type { Language } from '../language.ts';
import type { MarkWords } from '../markWords.ts';

export const marks = ({ plural }: Language<'one'>): MarkWords => ({
  preview: 'Vorschau',
  fault: 'Die Seite erscheint, sobald dies behoben ist',
  kinds: { story: 'Artikel', gallery: 'Galerie', slide: 'Bild' },
  draft: 'Entwurf: nicht veröffentlicht',
  notBefore: (time) => `Nicht veröffentlicht bis ${time}`,
  waiting: (count) =>
    plural(count, { one: '# noch nicht veröffentlicht', other: '# noch nicht veröffentlicht' }),
});
