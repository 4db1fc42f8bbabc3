import { isContentError } from '../content/parse.ts';
import { paths } from '../content/urls.ts';
import { documentProblems } from './documentProblems.ts';
import type { OpenSite } from './openSite.ts';
import { firstLines } from './siteSummary.ts';

/** The galleries with pictures that have no alternative text. It reads all galleries, so it takes a moment. */
export async function missingTextLines({ site, store }: OpenSite): Promise<string[]> {
  const lines: string[] = [];
  try {
    for await (const { gallery, slides } of site.galleries()) {
      const count = slides.filter(({ alt }) => alt === '').length;
      if (count > 0) lines.push(`  ${paths.gallery(gallery.id)}: ${count} of ${slides.length}`);
    }
  } catch (error) {
    if (!isContentError(error)) throw error;
    // A store without a list has no content yet, which has been said.
    if (error.fault !== 'missing') return documentProblems(error, store);
  }
  return lines.length > 0 ? ['Pictures without alternative text:', ...firstLines(lines)] : [];
}
