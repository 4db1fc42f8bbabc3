import type { BlockContent, DefinitionContent, Link, List, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { isHttpsAddress } from '../../content/sourceFields.ts';
import type { BlockOf } from '../../content/story.ts';
import {
  galleryDirectiveSchema,
  pictureDirectiveSchema,
  videoDirectiveSchema,
} from '../../content/storySource.ts';
import { curlyQuotes, directiveAdvice, hasCurlyQuotes, leafNames } from './directiveMistakes.ts';
import type { UnfoldedBlock } from './storyBlocks.ts';
import { lineOf, type StoryReader } from './storyReader.ts';
import { plainLinesOf } from './storyRuns.ts';

/** A directive on one line: a gallery's teaser, a picture or a film. */
export function leafBlocks(node: LeafDirective, reader: StoryReader): UnfoldedBlock[] {
  const name = `::${node.name}`;
  const line = lineOf(node);
  if (hasCurlyQuotes(reader.typed(node))) {
    reader.report(node, `The line ${curlyQuotes}`);
    return [];
  }
  if (!leafNames.includes(node.name)) {
    reportUnknown(name, node, reader);
    return [];
  }
  if (node.children.length > 0) {
    reader.report(node, `${name} takes no [label]; write its fields in braces: ${name}{…}.`);
  }
  if (node.name === 'gallery') {
    const gallery = reader.check(galleryDirectiveSchema, node.attributes, node, name);
    return gallery ? [{ kind: 'gallery', folder: gallery.folder, line }] : [];
  }
  if (node.name === 'picture') {
    const picture = reader.check(pictureDirectiveSchema, node.attributes, node, name);
    return picture ? [{ kind: 'picture', picture, line }] : [];
  }
  const video = reader.check(videoDirectiveSchema, node.attributes, node, name);
  return video ? [{ kind: 'video', video, line }] : [];
}

/** A container's label and content. */
export function openContainer(node: ContainerDirective, reader: StoryReader) {
  const [first, ...others] = node.children;
  const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  if (isUnclosed(node, reader)) {
    reader.report(
      node,
      `:::${node.name} is never closed; end it with a line of the same number of colons.`,
    );
  }
  if (Object.keys(node.attributes ?? {}).length > 0) {
    reader.report(node, `:::${node.name} takes no {attributes}.`);
  }
  return {
    label: isLabelled ? plainLinesOf(first.children, reader, 'A label').join(' ') : undefined,
    content: isLabelled ? others : node.children,
  };
}

/** `:::see-also` with a list of links. */
export function seeAlsoBlocks(
  node: ContainerDirective,
  reader: StoryReader,
): BlockOf<'see-also'>[] {
  const { label, content } = openContainer(node, reader);
  if (label !== undefined) reader.report(node, ':::see-also takes no [label].');
  const [list, ...others] = content;
  if (list?.type !== 'list' || others.length > 0) {
    reader.report(others[0] ?? node, `:::see-also must contain one list of links: ${links}.`);
    return [];
  }
  return [{ kind: 'see-also', links: seeAlsoLinks(list, reader) }];
}

/** An unclosed container extends to the end. (If the end of an outer one closes it, a stray fence is left over.) */
function isUnclosed(node: ContainerDirective, reader: StoryReader): boolean {
  const isLast = (node.position?.end.offset ?? 0) >= reader.source.trimEnd().length;
  return isLast && !/\n[ \t]*:{3,}$/.test(reader.typed(node).trimEnd());
}

export function reportUnknown(
  name: string,
  node: LeafDirective | ContainerDirective,
  reader: StoryReader,
) {
  reader.report(node, `Unknown directive ${name}; ${directiveAdvice(node.name)}`);
}

type SeeAlsoLink = BlockOf<'see-also'>['links'][number];

const links = '[Title](story:SLUG), [Title](gallery:ID) or [Title](https://…)';

function seeAlsoLinks(list: List, reader: StoryReader): SeeAlsoLink[] {
  return list.children.flatMap((item) => {
    const link = onlyLink(item.children);
    const to = link && targetOf(link.url);
    if (link && to) {
      if (to.kind !== 'address') {
        const name = to.kind === 'story' ? to.slug : to.id;
        reader.links.push({ line: lineOf(item), kind: to.kind, name });
      }
      return { title: plainLinesOf(link.children, reader, 'The title of a link').join(' '), to };
    }
    reader.report(item, `Each item of :::see-also must be one link: ${links}.`);
    return [];
  });
}

function onlyLink(content: (BlockContent | DefinitionContent)[]): Link | undefined {
  const [paragraph] = content;
  const words: PhrasingContent[] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const [link] = words;
  const isOnly = content.length === 1 && words.length === 1;
  return isOnly && link?.type === 'link' ? link : undefined;
}

function targetOf(url: string): SeeAlsoLink['to'] | undefined {
  const [, scheme, name] = /^(story|gallery):([A-Za-z0-9-]+)$/.exec(url) ?? [];
  if (scheme === 'story' && name) return { kind: 'story', slug: name };
  if (scheme === 'gallery' && name) return { kind: 'gallery', id: name };
  return isHttpsAddress(url) ? { kind: 'address', href: url } : undefined;
}
