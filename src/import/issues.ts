import type * as v from 'valibot';
import { closestName } from '../content/closestName.ts';

/** Describes a schema issue: where it is, what was expected and what was found. An unknown field gets a suggestion. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const unknown = unknownField(issue);
  if (unknown) return unknown;
  const path = pathOf(issue);
  const where = path === undefined ? '' : `at ${path}, `;
  return `${where}expected ${expectation(issue)}, found ${finding(issue.received)}${advice(issue)}`;
}

/** The path of a field; slides are numbered from 1 and named by their file. */
function pathOf(issue: v.BaseIssue<unknown>): string | undefined {
  const slide = slideOf(issue);
  if (slide === undefined) return fieldOf(issue.path);
  const field = fieldOf(issue.path?.slice(2));
  return field === undefined ? slide : `${field} of ${slide}`;
}

/** Corrections, like slides, are numbered from 1. */
function fieldOf(path: readonly v.IssuePathItem[] | undefined): string | undefined {
  const [list, index, ...inside] = (path ?? []).map(({ key }) => String(key));
  if (list === undefined) return undefined;
  if (list !== 'corrections' || index === undefined) {
    return [list, index, ...inside].filter((key) => key !== undefined).join('.');
  }
  const correction = `correction ${Number(index) + 1}`;
  return inside.length === 0 ? correction : `${inside.join('.')} of ${correction}`;
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
  if (/^\s/.test(typed)) return 'is indented with a special space; use ordinary spaces instead';
  const visible = typed.replaceAll(/[\p{Cf}\s]/gu, '');
  if (names.includes(visible)) {
    return `${where}the name of the field “${visible}” contains an invisible character; retype it`;
  }
  const closest = closestName(typed, names);
  const advice =
    closest === undefined ? `use one of ${names.join(', ')}` : `did you mean “${closest}”?`;
  return `${where}unknown field “${typed}”; ${advice}`;
}

/** The message of the schema `strictFields` lists them. */
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

/** Our own messages say what is expected; Valibot's default messages begin with "Invalid". */
export function expectation({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  if (expected === null) return message;
  return words[expected] ?? expected;
}

export function finding(received: string): string {
  return words[received] ?? received;
}

/** What to write instead of a value of the wrong kind. */
function advice(issue: v.BaseIssue<unknown>): string {
  const { kind, expected, received } = issue;
  if (kind !== 'schema') return '';
  const isNested = received === 'Array' || received === 'Object';
  if (expected === 'string' && isNested) return '; put the text in quotes';
  const isSlides = issue.path?.[0]?.key === 'slides';
  if (isSlides && expected === 'Array') return '; begin each picture with “- file: ” and its name';
  if (isSlides && expected === 'Object' && received.startsWith('"')) {
    return `; write - file: ${received.slice(1, -1)}`;
  }
  if (expected === 'Array') return '; write a list as [one, two]';
  return '';
}
