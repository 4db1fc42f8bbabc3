import * as v from 'valibot';

/** What a schema found: where, what was expected and what stood there; in the words of parseDocument. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const place = path === null ? '' : `at ${path}, `;
  return `${place}expected ${expectation(issue)}, found ${finding(issue.received)}`;
}

const words: Record<string, string> = {
  string: 'text',
  Array: 'a list',
  Object: 'fields',
  undefined: 'nothing',
  null: 'nothing',
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
