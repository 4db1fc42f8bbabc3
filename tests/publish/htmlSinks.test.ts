import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Everything that makes markup or code of text. A browser that has Trusted Types refuses most; not all have them. */
const sinks = [
  /dangerouslySetInnerHTML/,
  /\b(inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bparseFromString\b/,
  /\bdocument\.write(ln)?\b/,
  /\bsrcdoc\b/i,
  /\beval\(|\bnew Function\b/,
  /\bset(Timeout|Interval)\(\s*['"`]/,
  /\bjavascript:(?!")/,
  /\.setAttribute\(\s*(?!'(hidden|lang|dir)')/,
];

/** What runs in Node writes files of markup; the illustrations are drawn by code of their own. */
const elsewhere = ['cli', 'demo', 'import', 'publish'];

test('text becomes markup or code nowhere in the code for browsers', async () => {
  const files = await readdir('src', { recursive: true });
  const ours = files.filter(
    (file) => /\.tsx?$/.test(file) && !elsewhere.includes(file.split(/[/\\]/)[0] ?? ''),
  );
  expect(ours.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of ours) {
    const lines = (await readFile(join('src', file), 'utf8')).split('\n');
    lines.forEach((line, index) => {
      const isComment = /^\s*(\/\/|\*|\/\*)/.test(line);
      if (!isComment && sinks.some((sink) => sink.test(line)))
        found.push(`src/${file}:${index + 1}: ${line.trim()}`);
    });
  }
  expect(found).toEqual([]);
});
