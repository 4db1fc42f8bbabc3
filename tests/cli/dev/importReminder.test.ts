import { expect, test } from 'vitest';
import { folderToImport } from '../../../src/cli/dev/importReminder.ts';

const stories = '/site/stories';
const imported = ['/pictures/river', '/site/stories/walk', '/site/stories/walk/bridge'];

test.each([
  // Galleries of a story are imported with it.
  ['/site/stories/walk/bridge/a.jpg', '/site/stories/walk'],
  ['/site/stories/walk/story.md', '/site/stories/walk'],
  ['/site/stories/new/story.md', '/site/stories/new'],
  ['/site/stories/new/pictures/gallery.yaml', '/site/stories/new'],
  ['/pictures/river/a.jpg', '/pictures/river'],
  ['/pictures/riverside/a.jpg', undefined],
  ['/site/stories/notes.md', undefined],
])('after a change of %s, %s is to be imported', (file, folder) => {
  expect(folderToImport(file, stories, imported)).toBe(folder);
});
