import * as v from 'valibot';
import { closestName } from './closestName.ts';

/** What a schema found: where, what was expected and what stood there; an unknown field with the one that was meant. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const unknown = unknownField(issue);
  if (unknown) return unknown;
  const place = locationOf(issue);
  const where = place === undefined ? '' : `at ${place}, `;
  return `${where}expected ${expectation(issue)}, found ${finding(issue.received)}${advice(issue)}`;
}

/** Slides are counted from 1, as people do, and named by their file. */
function locationOf(issue: v.BaseIssue<unknown>): string | undefined {
  const slide = slideOf(issue);
  if (slide === undefined) return v.getDotPath(issue) ?? undefined;
  const field = issue.path?.slice(2).map(({ key }) => String(key)) ?? [];
  return field.length === 0 ? slide : `${field.join('.')} of ${slide}`;
}

function slideOf({ path }: v.BaseIssue<unknown>): string | undefined {
  const [list, item] = path ?? [];
  if (list?.key !== 'slides' || typeof item?.key !== 'number') return undefined;
  return slideName(item.key, item.value);
}

/** `slide 1 (tower.jpg)`. */
export function slideName(index: number, slide: unknown): string {
  const hasFile = typeof slide === 'object' && slide !== null && 'file' in slide;
  const file = hasFile && typeof slide.file === 'string' ? ` (${slide.file})` : '';
  return `slide ${index + 1}${file}`;
}

function unknownField(issue: v.BaseIssue<unknown>): string | undefined {
  if (issue.type !== 'strict_object' || issue.expected !== 'never') return undefined;
  const typed = String(issue.path?.at(-1)?.key ?? '');
  const names = fieldNamesOf(issue);
  const slide = slideOf(issue);
  const where = slide === undefined ? '' : `${slide}: `;
  if (/^\s/.test(typed)) return 'is indented with a special blank; use ordinary spaces instead';
  const visible = typed.replaceAll(/[\p{Cf}\s]/gu, '');
  if (names.includes(visible)) {
    return `${where}the field “${visible}” has an invisible character in its name; type it again`;
  }
  const meant = closestName(typed, names);
  const instead =
    meant === undefined ? `there are ${names.join(', ')}` : `did you mean “${meant}”?`;
  return `${where}there is no field “${typed}”; ${instead}`;
}

/** The message of `fields` lists them. */
function fieldNamesOf({ message }: v.BaseIssue<unknown>): string[] {
  return message.replace(/^one of /, '').split(', ');
}

const words: Record<string, string> = {
  string: 'text',
  Array: 'a list',
  Object: 'fields',
  undefined: 'nothing',
  null: 'nothing',
  '""': 'nothing',
};

/** A message of our own names what is expected; Valibot's own messages begin with "Invalid". */
function expectation({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  if (expected === null) return message;
  return words[expected] ?? expected;
}

function finding(received: string): string {
  return words[received] ?? received;
}

/** What to write where the kind of value is not the one expected. */
function advice(issue: v.BaseIssue<unknown>): string {
  const { kind, expected, received } = issue;
  if (kind !== 'schema') return '';
  const isNested = received === 'Array' || received === 'Object';
  if (expected === 'string' && isNested) return '; put the text in quotes';
  const isSlides = issue.path?.[0]?.key === 'slides';
  if (isSlides && expected === 'Array') return '; each picture begins with “- file: ” and its name';
  if (isSlides && expected === 'Object' && received.startsWith('"')) {
    return `; write - file: ${received.slice(1, -1)}`;
  }
  if (expected === 'Array') return '; a list is written [one, two]';
  return '';
}
