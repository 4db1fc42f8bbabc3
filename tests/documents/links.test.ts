import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { codeIn, filesOf, textOf } from './documents.ts';

/** Without the demonstration’s stories, which are content. */
const documents = filesOf('*.md').filter((path) => existsSync(path) && !/\bstory\.md$/.test(path));
const files = filesOf('*');

test('every link within the documents leads to a file and a heading', () => {
  const dead = documents.flatMap((document) =>
    linksOf(textOf(document))
      .filter((link) => !leads(document, link))
      .map((link) => `${document}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('every document can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const document of reached)
    for (const link of linksOf(textOf(document))) {
      const target = targetOf(document, link);
      const isFolder = existsSync(join(target, 'README.md'));
      const next = isFolder ? join(target, 'README.md') : target;
      if (next.endsWith('.md')) reached.add(next);
    }
  const forGitHub = '.github/PULL_REQUEST_TEMPLATE.md';
  expect(documents.filter((path) => path !== forGitHub && !reached.has(path))).toEqual([]);
});

test('every file of ours that the documents name is there', () => {
  const missing = documents.flatMap((document) =>
    codeIn(proseOf(document))
      .filter(isPath)
      .filter((path) => !existsSync(path) && !files.some((file) => `/${file}`.endsWith(`/${path}`)))
      .map((path) => `${document}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('every module of ours that an example imports is there', () => {
  const { name, exports } = JSON.parse(textOf('package.json')) as { name: string; exports: object };
  const fromPackage = documents.flatMap((document) =>
    [...textOf(document).matchAll(new RegExp(` from '${name}(/[^']+)?'`, 'g'))].map(
      ([, path = '']) => `.${path}`,
    ),
  );
  expect(fromPackage.filter((path) => !Object.hasOwn(exports, path))).toEqual([]);
  const imported = documents.flatMap((document) =>
    [...textOf(document).matchAll(/ from '([./]+)(\S+\.tsx?)'/g)].map(([, , path]) => path ?? ''),
  );
  expect(imported.length + fromPackage.length).toBeGreaterThan(5);
  expect(
    imported.filter((path) => !files.some((file) => file.endsWith(`/${path}`) || file === path)),
  ).toEqual([]);
});

test('no document names a path of someone’s machine', () => {
  const named = documents.filter((path) => /\/(home|Users|root|work)\/\w/.test(textOf(path)));
  expect(named).toEqual([]);
});

test('the README is short', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

function proseOf(document: string): string {
  return textOf(document).replace(/```[\s\S]*?```/g, '');
}

/** A source file or a folder of sources. Capitals stand for a name that varies: `galleries/ID.json`. */
function isPath(code: string): boolean {
  const isFile = /^[\w./-]+\.(ts|tsx|css)$/.test(code);
  const isFolder = /^(src|tests|\.github)\/[\w./-]+$/.test(code);
  return (isFile || isFolder) && !/\b[A-Z]{2,}\b/.test(code);
}

/** Relative ones, outside of examples. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link));
}

function leads(from: string, link: string): boolean {
  const target = targetOf(from, link);
  if (!existsSync(target)) return false;
  const [, heading] = link.split('#');
  return heading === undefined || headingsOf(textOf(target)).includes(heading);
}

function targetOf(from: string, link: string): string {
  const [path] = link.split('#');
  return path ? normalize(join(dirname(from), path)) : from;
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
