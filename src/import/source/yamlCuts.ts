import { type Document, isPair, isScalar, Scalar, visit } from 'yaml';
import { quoted } from './yamlLines.ts';

/** Fields whose values contain no words, so that a # after them is meant as a comment. */
const wordless = new Set([
  'id',
  'slug',
  'lang',
  'date',
  'focus',
  'download',
  'rest',
  'draft',
  'embargo',
  'kill',
  'published',
  'modified',
  'coverFocus',
  'coverEmbargo',
  'coverKill',
]);

/** A text that YAML silently truncates or alters. */
export interface CutText {
  offset: number;
  sentence: string;
}

/**
 * Finds unquoted texts that YAML does not read as typed: # starts a comment, & an anchor, * an alias and ! a tag.
 */
export function cutTexts(document: Document, text: string): CutText[] {
  const cuts: CutText[] = [];
  visit(document, {
    Alias(_, { range }) {
      if (range) cuts.push({ offset: range[0], sentence: reservedSentence('*') });
    },
    Scalar(key, node, path) {
      if (key === 'key' || !node.range) return;
      const parent = path.findLast((one) => isPair(one));
      const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      const sentence = cutOf(node, name, text, key === 'value' ? parent : undefined);
      if (sentence) cuts.push({ offset: node.range[0], sentence });
    },
  });
  return cuts;
}

function cutOf(node: Scalar, name: string, text: string, pair: unknown): string | undefined {
  const [start, end] = node.range ?? [0, 0];
  const before = betweenKeyAnd(start, text, pair);
  const special = /[&!]/.exec(before.replaceAll(/(?<=\s)#.*$/gm, ''))?.[0];
  if (special) return reservedSentence(special);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    return node.value === '' ? emptyBlock(name, text[start] ?? '') : undefined;
  }
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  if (isQuoted || wordless.has(name)) return undefined;
  const rest =
    /#.*$/m.exec(before)?.[0] ??
    commentAfter(end, text) ??
    (pair ? commentBelow(pair, end, text) : undefined);
  if (rest === undefined) return undefined;
  const parts = [text.slice(start, end), rest];
  const whole = (before.includes('#') ? parts.reverse() : parts).join(' ').trim();
  return `has a # in the text of “${name}”, where YAML would end it; put the text in quotes (comments go on their own line): ${name}: ${quoted(whole)}`;
}

function commentAfter(end: number, text: string): string | undefined {
  const rest = /^[^\n]*/.exec(text.slice(end))?.[0].trim() ?? '';
  return rest.startsWith('#') ? rest : undefined;
}

/** A comment on the next line that is indented further than the field, where a text would continue. */
function commentBelow(pair: unknown, end: number, text: string): string | undefined {
  const key = isPair(pair) && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (key === undefined) return undefined;
  const column = key - (text.lastIndexOf('\n', key - 1) + 1);
  const [, indent = '', rest] = /^[^\n]*\n([ \t]*)(#[^\n]*)/.exec(text.slice(end)) ?? [];
  return indent.length > column ? rest : undefined;
}

/** The part before a value that may contain its anchor, tag and comments. */
function betweenKeyAnd(start: number, text: string, pair: unknown): string {
  const key = isPair(pair) && isScalar(pair.key) ? pair.key.range?.[1] : undefined;
  return key === undefined ? '' : text.slice(key, start);
}

function emptyBlock(name: string, opening: string): string {
  return `starts a block with ${opening} that has no text; indent the lines below further than “${name}”.`;
}

function reservedSentence(character: string): string {
  return `has a text that begins with ${character}, which is special in YAML; put the text in quotes.`;
}
