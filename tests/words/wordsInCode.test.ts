import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/** A node of a syntax tree, as far as it matters here. */
interface Node {
  type: string;
  start: number;
  value?: unknown;
  name?: { name?: string };
  [key: string]: unknown;
}

/** Attributes that machines read. */
const machines = /^(className|rel|d|viewBox|sizes|allow|points|transform|data-[a-z-]+)$/;

/** Between tags everything with letters is to be read. */
const letters = /\p{L}{2}/u;

/** In an attribute, what begins with a capital or is more than a word. */
const forPeople = /^\p{Lu}\p{L}|\p{L}\s+\p{L}/u;

/** Elsewhere only what begins like a sentence: all else may be text to a program. */
const sentence = /^\p{Lu}\p{L}*\s+\p{L}/u;

/** The words of the interface that stand in the code itself, by their lines. */
function strayWords(source: string): string[] {
  const found = new Set<string>();
  const note = (node: Node, text: unknown, isWord: RegExp) => {
    if (typeof text !== 'string' || !isWord.test(text)) return;
    found.add(`${source.slice(0, node.start).split('\n').length}: ${text.trim()}`);
  };

  /** A text, those that an expression chooses from, but not what a call is given or what is compared. */
  const readSaid = (node: Node, isWord: RegExp) => {
    if (node.type === 'Literal') note(node, node.value, isWord);
    if (node.type === 'TemplateElement') note(node, (node.value as { raw: string }).raw, isWord);
    if (/Function|Call|Member|Binary|JSX/.test(node.type)) return;
    const { test: _, ...said } = node;
    for (const child of childrenOf(said)) readSaid(child, isWord);
  };

  const visit = (node: Node) => {
    // What is thrown or made is for developers.
    if (node.type === 'ThrowStatement' || node.type === 'NewExpression') return;
    if (node.type === 'JSXAttribute') {
      if (machines.test(String(node.name?.name))) return;
      if (node.value) readSaid(unwrapped(node.value as Node), forPeople);
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) readSaid(unwrapped(child), letters);
    }
    if (node.type === 'JSXText') note(node, node.value, letters);
    if (/Literal|TemplateElement/.test(node.type)) readSaid(node, sentence);
    childrenOf(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return [...found].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

function childrenOf(node: object): Node[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof child?.type === 'string');
}

function unwrapped(node: Node): Node {
  return node.type === 'JSXExpressionContainer' ? (node.expression as Node) : node;
}

it('finds words wherever code may hold them', () => {
  const found = strayWords(`
    const failures = { offline: 'You are offline.', kind: 'failure' };
    const Stray = ({ isOn, name }) => {
      if (!name) throw new Error('Every one has a name.');
      return <section aria-label="Now watch" className="two classes" data-layout="window">
        <p title={isOn ? 'Switch off' : name}>Words</p>
        {isOn && 'on'}
        {\`\${name} of many\`}
        <Icon name="back" onPress={() => press('not said')} />
        {spoken.word} · {format('en-GB')} {name === 'north' && <b>{name}</b>}
      </section>
    };`);
  expect(found).toEqual([
    '2: You are offline.',
    '5: Now watch',
    '6: Switch off',
    '6: Words',
    '7: on',
    '8: of many',
  ]);
});

/** It answers programs. */
const toPrograms = join('server', 'oembedFunction.ts');

const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/.test(file) &&
    file !== toPrograms &&
    !/^(cli|demo|import|publish|words|content)[/\\]/.test(file),
);

it.each(code)('%s takes its words from the catalogue', (file) => {
  expect(strayWords(readFileSync(join('src', file), 'utf8'))).toEqual([]);
});
