import { expect, it } from 'vitest';
import { filesOf, tableIn, textOf } from './documents.ts';

const folder = '.github/decisions';
const decisions = filesOf(`${folder}/[0-9]*.md`).map((path) => ({ path, text: textOf(path) }));

it('decisions are numbered one after the other, each with its date and status', () => {
  const heads = decisions.map(({ path, text }) => [
    path.slice(folder.length + 1, folder.length + 5),
    text,
  ]);
  for (const [index, [number, text = '']] of heads.entries()) {
    expect(number).toBe(String(index + 1).padStart(4, '0'));
    expect(text).toMatch(
      new RegExp(
        `^# ${index + 1}\\. .+\\n\\nDate: \\d{4}-\\d\\d-\\d\\d {2}\\nStatus: (accepted|replaced|rejected).*\\n\\n## Context\\n[^]+\\n## Decision\\n[^]+\\n## Consequences\\n`,
      ),
    );
  }
});

it('the list of decisions has each of them as it is', () => {
  const listed = tableIn(`${folder}/README.md`, 'no.').map(([number, title, date, status]) =>
    [number, title, date, status].join(' '),
  );
  const written = decisions.map(({ path, text }) => {
    const [, number, title, date, status] =
      /^# (\d+)\. (.+)\n\nDate: (.+?) {2}\nStatus: (.+)\n/.exec(text) ?? [];
    return `${number} [${title}](${path.slice(folder.length + 1)}) ${date} ${status}`;
  });
  expect(listed).toEqual(written);
});
