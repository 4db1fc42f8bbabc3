import { didYouMean } from '../../content/closestName.ts';
import type { GallerySource, SlideSource } from '../../content/gallerySource.ts';
import { ImportError } from '../importError.ts';
import { slideName } from '../issues.ts';
import type { YamlSource } from '../source/yamlSource.ts';

/** A file that becomes a slide, with the editor's texts. */
export interface SlidePlan {
  /** Its name in the folder. */
  file: string;
  editorsTexts: SlideSource | undefined;
}

/**
 * Finds the files that `gallery.yaml` lists. Other files become slides only if it lists none, or says `rest: true`.
 * @throws ImportError naming all missing files, duplicates, and ids that two slides share.
 */
export function matchSlides(
  files: readonly string[],
  { value: { slides: listed = [], rest }, locationOf }: YamlSource<GallerySource>,
): { slides: SlidePlan[]; unlisted: string[] } {
  // Systems differ in the Unicode form of "é" in file names.
  const byName = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const names = listed.map(({ file }) => file.normalize('NFC'));
  const spare = [...byName.keys()].filter((name) => !names.includes(name));
  const problems: string[] = [];
  const slides = listed.flatMap((editorsTexts, index) => {
    const name = names[index] ?? '';
    const place = locationOf(['slides', index, 'file']);
    const first = names.indexOf(name);
    const file = byName.get(name);
    if (file === undefined) {
      problems.push(`${place}: ${missingFile(name, spare, 'folder')}`);
    }
    if (first < index) {
      const line = locationOf(['slides', first, 'file']).replace(/^.*:/, '');
      problems.push(`${place}: ${name} is listed twice, first on line ${line}; keep one.`);
    }
    return file === undefined ? [] : { file, editorsTexts };
  });
  problems.push(...repeatedIds(listed, locationOf));
  if (problems.length > 0) throw new ImportError(problems);
  const used = new Set(slides.map(({ file }) => file));
  const others = files.filter((file) => !used.has(file));
  if (listed.length > 0 && !rest) return { slides, unlisted: others };
  return {
    slides: [...slides, ...others.map((file) => ({ file, editorsTexts: undefined }))],
    unlisted: [],
  };
}

/** The message about a missing file, with the closest name that exists. */
export function missingFile(name: string, others: Iterable<string>, folder: string): string {
  const alike = [...others].filter((other) => kindOf(other) === kindOf(name));
  return `${name} is not in the ${folder}${didYouMean(name, alike) || '.'}`;
}

/** Suggests only files of the same kind; pictures often change their extension. */
function kindOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase().replaceAll(/\W/g, '') ?? '';
  return /^(jpe?g|png|webp|avif|tiff?|gif)$/.test(extension) ? 'picture' : extension;
}

function repeatedIds(
  slides: readonly SlideSource[],
  locationOf: YamlSource<unknown>['locationOf'],
): string[] {
  return slides.flatMap((slide, index) => {
    if (slide.id === undefined) return [];
    const first = slides.findIndex(({ id }) => id === slide.id);
    if (first === index) return [];
    const taken = `the id ${slide.id} is that of ${slideName(first, slides[first])}`;
    const place = locationOf(['slides', index, 'id']);
    return `${place}: ${slideName(index, slide)}: ${taken}; give it another.`;
  });
}
