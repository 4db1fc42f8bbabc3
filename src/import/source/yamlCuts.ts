import { type Document, isPair, isScalar, Scalar, visit } from 'yaml';
import { quoted } from './yamlLines.ts';

/** Fields whose values hold no words, so that what follows a # there is a remark. */
const wordless = new Set([
  'id',
  'slug',
  'lang',
  'date',
  'focus',
  'download',
  'rest',
  'embargo',
  'kill',
  'published',
  'modified',
  'coverFocus',
]);

/** A text of which YAML has left something out without a word: where, and the sentence about it. */
export interface CutText {
  offset: number;
  sentence: string;
}

/**
 * The texts that YAML reads otherwise than they are typed: a # begins a remark, an & names what follows, a ! gives it a
 * type. A text in quotes never is among them.
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
  const mark = /[&!]/.exec(before.replaceAll(/(?<=\s)#.*$/gm, ''))?.[0];
  if (mark) return reservedSentence(mark);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    return node.value === '' ? emptyBlock(name, text[start] ?? '') : undefined;
  }
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  if (isQuoted || wordless.has(name)) return undefined;
  const rest =
    /#.*$/m.exec(before)?.[0] ??
    remarkAfter(end, text) ??
    (pair ? remarkBelow(pair, end, text) : undefined);
  if (rest === undefined) return undefined;
  const parts = [text.slice(start, end), rest];
  const whole = (before.includes('#') ? parts.reverse() : parts).join(' ').trim();
  return `has a # in the text of “${name}”, where YAML would end it; put the text in quotes (a remark goes on a line of its own): ${name}: ${quoted(whole)}`;
}

function remarkAfter(end: number, text: string): string | undefined {
  const rest = /^[^\n]*/.exec(text.slice(end))?.[0].trim() ?? '';
  return rest.startsWith('#') ? rest : undefined;
}

/** On the next line, further to the right than the field: where a text goes on. */
function remarkBelow(pair: unknown, end: number, text: string): string | undefined {
  const key = isPair(pair) && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (key === undefined) return undefined;
  const column = key - (text.lastIndexOf('\n', key - 1) + 1);
  const [, indent = '', rest] = /^[^\n]*\n([ \t]*)(#[^\n]*)/.exec(text.slice(end)) ?? [];
  return indent.length > column ? rest : undefined;
}

/** Where anchors, types and remarks stand that belong to a value. */
function betweenKeyAnd(start: number, text: string, pair: unknown): string {
  const key = isPair(pair) && isScalar(pair.key) ? pair.key.range?.[1] : undefined;
  return key === undefined ? '' : text.slice(key, start);
}

function emptyBlock(name: string, mark: string): string {
  return `opens a text with ${mark} and has none; indent the lines below further than “${name}”.`;
}

function reservedSentence(mark: string): string {
  return `has a text that begins with ${mark}, which YAML keeps for itself; put the text in quotes.`;
}
