import type { Blockquote, Heading, Node, Paragraph } from 'mdast';
import type { BlockOf } from '../../content/story.ts';
import { directiveMistake } from './directiveMistakes.ts';
import type { StoryReader } from './storyReader.ts';
import { plainLinesOf, runsOf } from './storyRuns.ts';

/** A paragraph. Mistyped headings and directives, tables and stray fences, which parse as paragraphs, are reported. */
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
      `The line has no space after ${heading[1]}; write a heading as “## Words”.`,
      lines,
    );
    return [];
  }
  if (/^ {0,3}:{3,}/m.test(typed)) {
    reader.report(
      node,
      'This line of colons closes nothing. An outer container needs more colons: ::::more around :::see-also.',
    );
    return [];
  }
  // The parser has no tables and reads them as paragraphs; a row of dashes gives them away.
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
  const advice =
    depth === 1 ? 'put the title in the front matter' : 'lower levels are not supported';
  reader.report(node, `Headings in a story are ## and ###; ${advice}.`);
  return [];
}

/** A quotation. A last line that begins with a dash is the attribution. */
export function quotations(quote: Blockquote, reader: StoryReader): BlockOf<'quotation'>[] {
  const quoted = quote.children.flatMap((child) => {
    if (child.type === 'paragraph') return [plainLinesOf(child.children, reader, 'A quotation')];
    reader.report(
      child,
      'A quotation may contain only paragraphs and, as its last line, "— Name".',
    );
    return [];
  });
  const attribution = /^[—–―]\s*(.+)$/.exec(quoted.at(-1)?.at(-1) ?? '')?.[1];
  if (attribution) quoted.at(-1)?.pop();
  const texts = quoted.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
  if (texts.length === 0) {
    reader.report(quote, 'The quotation is empty.');
    return [];
  }
  return [{ kind: 'quotation', paragraphs: texts, ...(attribution && { attribution }) }];
}

const allowed =
  'paragraphs, headings (## and ###), quotations (>), ::gallery, ::picture, ::video, :::more and :::see-also';

/** Reports Markdown that a story does not support. */
export function refuse(node: Node, what: string, reader: StoryReader): void {
  reader.report(node, `A story cannot contain ${what}, only ${allowed}.`);
}
