// Runs in Node.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const demo = resolve(import.meta.dirname, '..');
const stories = join(demo, 'stories');

export interface SceneFile {
  gallery: string;
  slide: string;
  path: string;
}

/** gallery/slide */
export const idOf = ({ gallery, slide }: SceneFile) => `${gallery}/${slide}`;

/**
 * The scenes with these ids, or all scenes if there are none. An id is a slide's (`juche-tower`), a gallery's, or both (`buildings/cover`).
 * @throws Error naming an id that no scene has.
 */
export function findScenes(ids: readonly string[]): SceneFile[] {
  const folder = join(demo, 'scenes');
  const all = readdirSync(folder).flatMap((gallery) =>
    readdirSync(join(folder, gallery))
      .filter((file) => file.endsWith('.ts'))
      .map(
        (file): SceneFile => ({
          gallery,
          slide: file.slice(0, -'.ts'.length),
          path: join(folder, gallery, file),
        }),
      ),
  );
  const isCalled = (scene: SceneFile, id: string) =>
    [scene.gallery, scene.slide, idOf(scene)].includes(id);
  const unknown = ids.filter((id) => !all.some((scene) => isCalled(scene, id)));
  if (unknown.length > 0) {
    throw new Error(
      `There is no scene ${unknown.join(', ')}; scenes are files scenes/GALLERY/SLIDE.ts.`,
    );
  }
  return ids.length === 0 ? all : all.filter((scene) => ids.some((id) => isCalled(scene, id)));
}

/** Where a scene's original belongs: beside the gallery.yaml that lists it. */
export function originalOf({ gallery, slide }: SceneFile): string {
  const story = readdirSync(stories).find((name) =>
    existsSync(join(stories, name, gallery, 'gallery.yaml')),
  );
  if (!story) {
    throw new Error(
      `The gallery "${gallery}" has no gallery.yaml in any story, so there is no folder for its pictures.`,
    );
  }
  return join(stories, story, gallery, `${slide}.jpg`);
}
