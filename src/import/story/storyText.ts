import type { Blockquote, Heading, Node, Paragraph } from 'mdast';
import type { BlockOf } from '../../content/article.ts';
import { directiveMistake } from './directiveMistakes.ts';
import type { StoryReader } from './storyReader.ts';
import { plainLinesOf, runsOf } from './storyRuns.ts';

/** A paragraph; what only looks like one (a table, a stray fence) is reported. */
export function paragraphs(node: Paragraph, reader: StoryReader): BlockOf<'paragraph'>[] {
  const typed = reader.typed(node);
  const mistake = directiveMistake(typed);
  if (mistake) {
    reader.report(node, `The line ${mistake.sentence}`, mistake.lines);
    return [];
  }
  const heading = /^ {0,3}(#{2,6})[^#\s].*$/m.exec(typed);
  if (heading) {
    const lines = typed.slice(0, heading.index).split('\n').length - 1;
    reader.report(
      node,
      `The line has no blank after ${heading[1]}; a heading is written “## Words”.`,
      lines,
    );
    return [];
  }
  if (/^ {0,3}:{3,}/m.test(typed)) {
    reader.report(
      node,
      'A line of ::: that closes nothing. What holds another has more colons: ::::more around :::see-also.',
    );
    return [];
  }
  // Without its extension for tables, Markdown reads them as paragraphs; a row of dashes gives them away.
  if (/\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-*:?[ \t]*)+$/m.test(typed)) {
    refuse(node, 'a table', reader);
    return [];
  }
  return [{ kind: 'paragraph', runs: runsOf(node.children, reader) }];
}

export function headings(node: Heading, reader: StoryReader): BlockOf<'heading'>[] {
  const { depth } = node;
  const text = plainLinesOf(node.children, reader, 'A heading').join(' ');
  if (depth === 2 || depth === 3) return [{ kind: 'heading', level: depth, text }];
  const advice = depth === 1 ? 'the title stands in the front matter' : 'there are none below';
  reader.report(node, `Headings within a story are ## and ###; ${advice}.`);
  return [];
}

/** A quotation; its last line, if it begins with a dash, names who said it. */
export function quotations(quote: Blockquote, reader: StoryReader): BlockOf<'quotation'>[] {
  const quoted = quote.children.flatMap((child) => {
    if (child.type === 'paragraph') return [plainLinesOf(child.children, reader, 'A quotation')];
    reader.report(child, 'A quotation holds paragraphs and, as its last line, "— Name".');
    return [];
  });
  const attribution = /^[—–―]\s*(.+)$/.exec(quoted.at(-1)?.at(-1) ?? '')?.[1];
  if (attribution) quoted.at(-1)?.pop();
  const texts = quoted.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
  if (texts.length === 0) {
    reader.report(quote, 'A quotation holds no words.');
    return [];
  }
  return [{ kind: 'quotation', paragraphs: texts, ...(attribution && { attribution }) }];
}

const allowed =
  'paragraphs, headings (## and ###), quotations (>), ::gallery, ::picture, ::video, :::more and :::see-also';

/** Reports what has no place in a story. */
export function refuse(node: Node, what: string, reader: StoryReader): void {
  reader.report(node, `A story cannot hold ${what}; it holds ${allowed}.`);
}
