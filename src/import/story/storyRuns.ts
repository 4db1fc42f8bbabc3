import type { Link, PhrasingContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Run } from '../../content/article.ts';
import { isHttpsAddress } from '../../content/sourceFields.ts';
import { directive, directiveNames } from './directiveMistakes.ts';
import type { StoryReader } from './storyReader.ts';

const allowed = 'A text holds words, *emphasis*, **strong** and [links](https://…)';

/** The runs of a paragraph: neighbours in one style are one run, line ends in the source are spaces. */
export function runsOf(nodes: readonly PhrasingContent[], reader: StoryReader): Run[] {
  return joined(nodes.flatMap((node) => runsOfNode(node, {}, reader)));
}

/** Text without any style, as the lines it is broken into; what has a style is reported. */
export function plainLinesOf(
  nodes: readonly PhrasingContent[],
  reader: StoryReader,
  what: string,
): string[] {
  const texts = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    if (node.type === 'textDirective') return reader.typed(node);
    reader.report(node, `${what} is plain text, without emphasis or links.`);
    return '';
  });
  return texts
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

type Style = Omit<Run, 'text'>;

function runsOfNode(node: PhrasingContent, style: Style, reader: StoryReader): Run[] {
  switch (node.type) {
    case 'text':
      reportStrayMarks(node, reader);
      return [{ text: spaced(node.value), ...style }];
    // "10:30" and "ratio:high" read as directives within text, which this format does not have.
    case 'textDirective':
      if (directiveNames.includes(node.name)) {
        reader.report(node, `${directive(node.name)} stands on a line of its own.`);
      }
      return [{ text: spaced(reader.typed(node)), ...style }];
    case 'emphasis':
    case 'strong':
      if (style.style)
        reader.report(node, 'Emphasis within strong cannot be shown; use one of them.');
      return inside(node.children, { ...style, style: node.type }, reader);
    case 'link':
      return inside(node.children, { ...style, href: hrefOf(node, reader) }, reader);
    case 'image':
      reader.report(node, 'A picture stands on a line of its own: ::picture{src=… alt="…"}.');
      return [];
    case 'break':
      reader.report(node, 'A line break within a paragraph; leave an empty line for a new one.');
      return [];
    default:
      reader.report(node, `${allowed}, not ${node.type}: ${reader.typed(node)}`);
      return [];
  }
}

/** Marks that are left over in a text are none to Markdown, and readers would see them. */
function reportStrayMarks(node: Text, reader: StoryReader): void {
  const typed = reader.typed(node);
  const mark = /(?<!\\)(\*\*|__(?=\w)|\]\()/.exec(typed)?.[0];
  if (mark === undefined) return;
  const lines = typed.slice(0, typed.indexOf(mark)).split('\n').length - 1;
  const advice =
    mark === ']('
      ? 'a link is [words](https://…), without a blank in its address'
      : 'strong words are **between two such marks**, without a blank inside';
  reader.report(node, `The mark ${mark} stands alone; ${advice}.`, lines);
}

function inside(nodes: readonly PhrasingContent[], style: Style, reader: StoryReader): Run[] {
  return nodes.flatMap((child) => runsOfNode(child, style, reader));
}

function hrefOf(link: Link, reader: StoryReader): string {
  if (!isHttpsAddress(link.url)) {
    reader.report(
      link,
      `A link within a text leads to an address with https, not to "${link.url}".`,
    );
  }
  return link.url;
}

function spaced(text: string): string {
  return text.replaceAll(/[ \t]*\n[ \t]*/g, ' ');
}

function joined(runs: readonly Run[]): Run[] {
  const done: Run[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    const continues = last !== undefined && last.href === run.href && last.style === run.style;
    if (continues) done[done.length - 1] = { ...last, text: last.text + run.text };
    else done.push(run);
  }
  return done;
}
