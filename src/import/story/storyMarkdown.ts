import type { RootContent, Yaml } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type FrontMatter, frontMatterSchema } from '../../content/storySource.ts';
import { ImportError } from '../importError.ts';
import { readYaml } from '../source/yamlSource.ts';
import type { FoldBlock, SourceBlock, UnfoldedBlock } from './storyBlocks.ts';
import { leafBlocks, openContainer, reportUnknown, seeAlsoBlocks } from './storyDirectives.ts';
import { lineOf, type StoryLink, StoryReader } from './storyReader.ts';
import { headings, paragraphs, quotations, refuse } from './storyText.ts';

export interface StoryDocument {
  frontMatter: FrontMatter;
  blocks: SourceBlock[];
  links: readonly StoryLink[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/**
 * Reads a story written in Markdown. The format is closed: what has no block in a story is an error, not dropped.
 * @throws ImportError naming, for every problem, the file, the line and what is allowed.
 */
export function readStory(text: string, file: string): StoryDocument {
  const { children } = parser.parse(text);
  const [first, ...body] = children;
  const reader = new StoryReader(text, file);
  const blocks = blocksOf(first?.type === 'yaml' ? body : children, reader);
  if (first?.type !== 'yaml') {
    throw new ImportError(withoutFrontMatter(text, file) ?? [missing(file), ...reader.problems]);
  }
  const frontMatter = readFrontMatter(first, file, reader);
  if (!frontMatter || reader.problems.length > 0) throw new ImportError(reader.problems);
  return { frontMatter, blocks, links: reader.links };
}

function missing(file: string): string {
  return `${file}:1: begins with its front matter (title, published, cover …) between two lines of ---.`;
}

/** What keeps lines that were meant for the front matter from being it. */
function withoutFrontMatter(text: string, file: string): string | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^\s*[-–—]+\s*$/.test(lines[first] ?? '')) return undefined;
  if (first > 0)
    return `${file}:${first + 1}: the front matter begins on the first line; take out what is above.`;
  const line = lines[0] ?? '';
  if (line.trimEnd() !== '---')
    return `${file}:1: the front matter begins with ---, found “${line}”.`;
  return `${file}:1: the front matter is never closed; end it with a line of ---.`;
}

/** Problems of the front matter go before those of the text, and neither hides the others. */
function readFrontMatter(node: Yaml, file: string, reader: StoryReader): FrontMatter | undefined {
  try {
    return readYaml(frontMatterSchema, node.value, file, lineOf(node) + 1);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    reader.problems.unshift(...error.problems);
    return undefined;
  }
}

function blocksOf(nodes: readonly RootContent[], reader: StoryReader): SourceBlock[] {
  return nodes.flatMap((node): SourceBlock[] =>
    node.type === 'containerDirective' && node.name === 'more'
      ? [foldOf(node, reader)]
      : unfoldedBlocks(node, reader),
  );
}

function foldOf(node: ContainerDirective, reader: StoryReader): FoldBlock {
  const { label, content } = openContainer(node, reader);
  const blocks = content.flatMap((child) => unfoldedBlocks(child, reader));
  return { kind: 'fold', ...(label !== undefined && { label }), blocks };
}

function unfoldedBlocks(node: RootContent, reader: StoryReader): UnfoldedBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(node, reader);
    case 'heading':
      return headings(node, reader);
    case 'blockquote':
      return quotations(node, reader);
    case 'leafDirective':
      return leafBlocks(node, reader);
    case 'containerDirective':
      if (node.name === 'see-also') return seeAlsoBlocks(node, reader);
      if (node.name === 'more') reader.report(node, ':::more cannot stand within another :::more.');
      else reportUnknown(`:::${node.name}`, node, reader);
      return [];
    default:
      refuse(node, names[node.type] ?? node.type, reader);
      return [];
  }
}

const names: Record<string, string> = {
  html: 'HTML',
  code: 'a block of code',
  list: 'a list outside :::see-also',
  thematicBreak: 'a rule',
  definition: 'an address apart from its link',
};
