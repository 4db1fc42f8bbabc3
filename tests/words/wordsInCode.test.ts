import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/** The parts of a syntax tree node used here. */
interface Node {
  type: string;
  start: number;
  value?: unknown;
  name?: { name?: string };
  [key: string]: unknown;
}

/** Attributes that people never read. */
const machines = /^(className|rel|d|viewBox|sizes|allow|points|transform|data-[a-z-]+)$/;

/** Between tags, everything with letters is text for people. */
const letters = /\p{L}{2}/u;

/** In an attribute, what starts with a capital letter or has more than one word. */
const forPeople = /^\p{Lu}\p{L}|\p{L}\s+\p{L}/u;

/** Elsewhere, only what starts like a sentence, since other strings may be for programs. */
const sentence = /^\p{Lu}\p{L}*\s+\p{L}/u;

/** Texts for people in source code, each with its line number. */
function strayWords(source: string): string[] {
  const found = new Set<string>();
  const note = (node: Node, text: unknown, isWord: RegExp) => {
    if (typeof text !== 'string' || !isWord.test(text)) return;
    found.add(`${source.slice(0, node.start).split('\n').length}: ${text.trim()}`);
  };

  /** Notes a text or the texts that an expression chooses from, but not arguments of calls or operands of comparisons. */
  const readSaid = (node: Node, isWord: RegExp) => {
    if (node.type === 'Literal') note(node, node.value, isWord);
    if (node.type === 'TemplateElement') note(node, (node.value as { raw: string }).raw, isWord);
    if (/Function|Call|Member|Binary|JSX/.test(node.type)) return;
    const { test: _, ...said } = node;
    for (const child of childrenOf(said)) readSaid(child, isWord);
  };

  const visit = (node: Node) => {
    // Thrown errors and arguments of constructors are for developers.
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

it('finds texts wherever code can contain them', () => {
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

/** Their texts are for programs, and for editors of `site.yaml` and `theme.css`. */
const notForReaders = [
  join('server', 'oembedFunction.ts'),
  join('site', 'settings.ts'),
  join('site', 'hostSettings.ts'),
];

const theme = join('site', 'theme');

const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/.test(file) &&
    !notForReaders.includes(file) &&
    !file.startsWith(theme) &&
    !/^(cli|demo|import|publish|words|content)[/\\]/.test(file),
);

it.each(code)('%s has no texts of its own', (file) => {
  expect(strayWords(readFileSync(join('src', file), 'utf8'))).toEqual([]);
});
