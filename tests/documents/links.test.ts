import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, textOf } from './documents.ts';

/** Without the demonstration’s stories, which are content. */
const documents = filesOf('*.md').filter((path) => existsSync(path) && !/\bstory\.md$/.test(path));

test('every link within the documents leads to a file and a heading', () => {
  const dead = documents.flatMap((document) =>
    linksOf(textOf(document))
      .filter((link) => !leads(document, link))
      .map((link) => `${document}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('no document names a path of someone’s machine', () => {
  const named = documents.filter((path) => /\/(home|Users|root|work)\/\w/.test(textOf(path)));
  expect(named).toEqual([]);
});

test('the README is short', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

/** Relative ones, outside of examples. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link));
}

function leads(from: string, link: string): boolean {
  const [path, heading] = link.split('#');
  const target = path ? normalize(join(dirname(from), path)) : from;
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(textOf(target)).includes(heading);
}

/** As GitHub makes anchors of headings. */
function headingsOf(markdown: string): string[] {
  const headings = markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
