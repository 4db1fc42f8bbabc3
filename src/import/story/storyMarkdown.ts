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
 * Reads a story written in Markdown. Markdown that a story does not support is an error; nothing is dropped silently.
 * @throws ImportError with a sentence for every problem: file, line and what is allowed.
 */
export function readStory(text: string, file: string): StoryDocument {
  const { children } = parser.parse(text);
  const [first, ...body] = children;
  const reader = new StoryReader(text, file);
  const blocks = blocksOf(first?.type === 'yaml' ? body : children, reader);
  if (first?.type !== 'yaml') {
    throw new ImportError(frontMatterMistake(text, file) ?? [missing(file), ...reader.problems]);
  }
  const frontMatter = readFrontMatter(first, file, reader);
  if (!frontMatter || reader.problems.length > 0) throw new ImportError(reader.problems);
  return { frontMatter, blocks, links: reader.links };
}

function missing(file: string): string {
  return `${file}:1: must begin with front matter (title, published, cover …) between two lines of ---.`;
}

/** Why lines that look like front matter are not recognized as such. */
function frontMatterMistake(text: string, file: string): string | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^\s*[-–—]+\s*$/.test(lines[first] ?? '')) return undefined;
  if (first > 0) {
    return `${file}:${first + 1}: front matter must begin on the first line; remove what is above it.`;
  }
  const line = lines[0] ?? '';
  if (line.trimEnd() !== '---') {
    return `${file}:1: front matter must begin with ---, found “${line}”.`;
  }
  return `${file}:1: the front matter is never closed; end it with a line of ---.`;
}

/** Reports problems of the front matter before those of the text. */
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
      if (node.name === 'more') reader.report(node, ':::more cannot be inside another :::more.');
      else reportUnknown(`:::${node.name}`, node, reader);
      return [];
    default:
      refuse(node, names[node.type] ?? node.type, reader);
      return [];
  }
}

const names: Record<string, string> = {
  html: 'HTML',
  code: 'a code block',
  list: 'a list outside :::see-also',
  thematicBreak: 'a horizontal rule',
  definition: 'a link definition',
};
