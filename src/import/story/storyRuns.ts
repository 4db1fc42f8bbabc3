import type { Link, PhrasingContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import { isHttpsAddress } from '../../content/sourceFields.ts';
import type { Run } from '../../content/story.ts';
import { directive, directiveNames } from './directiveMistakes.ts';
import type { StoryReader } from './storyReader.ts';

const allowed = 'Text may contain words, *emphasis*, **strong** and [links](https://…)';

/** The runs of a paragraph. Adjacent runs of one style are joined; line ends become spaces. */
export function runsOf(nodes: readonly PhrasingContent[], reader: StoryReader): Run[] {
  return joined(nodes.flatMap((node) => runsOfNode(node, {}, reader)));
}

/** The lines of an unstyled text; styled parts are reported. */
export function plainLinesOf(
  nodes: readonly PhrasingContent[],
  reader: StoryReader,
  what: string,
): string[] {
  const texts = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    if (node.type === 'textDirective') return reader.typed(node);
    reader.report(node, `${what} must be plain text, without emphasis or links.`);
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
      reportStrayMarkup(node, reader);
      return [{ text: spaced(node.value), ...style }];
    // The parser reads "10:30" and "ratio:high" as inline directives, which stories do not have.
    case 'textDirective':
      if (directiveNames.includes(node.name)) {
        reader.report(node, `${directive(node.name)} must be on its own line.`);
      }
      return [{ text: spaced(reader.typed(node)), ...style }];
    case 'emphasis':
    case 'strong':
      if (style.style)
        reader.report(node, 'Emphasis cannot be combined with strong; use one of them.');
      return inside(node.children, { ...style, style: node.type }, reader);
    case 'link':
      return inside(node.children, { ...style, href: hrefOf(node, reader) }, reader);
    case 'image':
      reader.report(node, 'Put a picture on its own line: ::picture{src=… alt="…"}.');
      return [];
    case 'break':
      reader.report(
        node,
        'Line breaks inside a paragraph are not supported; use an empty line to start a new paragraph.',
      );
      return [];
    default:
      reader.report(node, `${allowed}, not ${node.type}: ${reader.typed(node)}`);
      return [];
  }
}

/** Reports markup that Markdown does not recognize and readers would see. */
function reportStrayMarkup(node: Text, reader: StoryReader): void {
  const typed = reader.typed(node);
  const mark = /(?<!\\)(\*\*|__(?=\w)|\]\()/.exec(typed)?.[0];
  if (mark === undefined) return;
  const lines = typed.slice(0, typed.indexOf(mark)).split('\n').length - 1;
  const advice =
    mark === ']('
      ? 'write a link as [words](https://…), without spaces in the address'
      : 'write strong text as **words**, without spaces inside the marks';
  reader.report(node, `Unmatched ${mark}; ${advice}.`, lines);
}

function inside(nodes: readonly PhrasingContent[], style: Style, reader: StoryReader): Run[] {
  return nodes.flatMap((child) => runsOfNode(child, style, reader));
}

function hrefOf(link: Link, reader: StoryReader): string {
  if (!isHttpsAddress(link.url)) {
    reader.report(link, `A link must have an https address, not "${link.url}".`);
  }
  return link.url;
}

function spaced(text: string): string {
  return text.replaceAll(/[ \t]*\n[ \t]*/g, ' ');
}

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const continues = last !== undefined && last.href === run.href && last.style === run.style;
    if (continues) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
