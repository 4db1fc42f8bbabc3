import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A file of the repository. */
export function textOf(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

/** The repository's files, also those that are not committed yet, by their paths from its root. */
export function filesOf(pattern: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', pattern];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n').sort();
}

/** The rows of the nth table whose header begins with that cell; cells without their backquotes. */
export function tableIn(path: string, header: string, nth = 0): string[][] {
  const tables = textOf(path)
    .split(/\n\n+/)
    .map((block) => block.split('\n'))
    .filter(([first]) => first?.startsWith(`| ${header} |`));
  const rows = tables[nth]?.slice(2).filter(Boolean);
  if (!rows) throw new Error(`${path} has no table "${header}".`);
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** What is in backquotes in a text. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
