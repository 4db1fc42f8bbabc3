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
 * The scenes with these ids, all without any. An id is a slide's (`juche-tower`), a gallery's, or both (`buildings/cover`).
 * Throws a sentence where an id is nobody's.
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
      `No scene is called ${unknown.join(', ')}; scenes are files scenes/GALLERY/SLIDE.ts.`,
    );
  }
  return ids.length === 0 ? all : all.filter((scene) => ids.some((id) => isCalled(scene, id)));
}

/** Where a scene's original belongs: beside the gallery.yaml that has it for a slide. */
export function originalOf({ gallery, slide }: SceneFile): string {
  const story = readdirSync(stories).find((name) =>
    existsSync(join(stories, name, gallery, 'gallery.yaml')),
  );
  if (!story) {
    throw new Error(
      `The gallery "${gallery}" has no gallery.yaml in any story; its pictures have no place to go.`,
    );
  }
  return join(stories, story, gallery, `${slide}.jpg`);
}
