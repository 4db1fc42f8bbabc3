import type { Atrule, CssNode, Declaration, Rule } from 'css-tree';

/** A mistake in a theme, as a sentence, at a line from 1. */
export interface Mistake {
  line: number;
  message: string;
}

export function lineOf(node: CssNode): number {
  return node.loc?.start.line ?? 1;
}

/** What stands in the theme between the ends of a node. */
export function textOf(node: CssNode | null | undefined, css: string): string {
  return node?.loc ? css.slice(node.loc.start.offset, node.loc.end.offset).trim() : '';
}

/** The parts of a declaration's value. */
export function partsOf({ value }: Declaration): CssNode[] {
  return value.type === 'Value' ? withoutSpace(value.children.toArray()) : [value];
}

export function withoutSpace(nodes: readonly CssNode[]): CssNode[] {
  return nodes.filter(({ type }) => type !== 'WhiteSpace' && type !== 'Comment');
}

/** The declarations of a rule, each told apart from what else stands there. */
export function contentsOf({ block }: Rule | Atrule): CssNode[] {
  return block ? withoutSpace(block.children.toArray()) : [];
}

/** Parts of a value between commas. */
export function commaSeparated(parts: readonly CssNode[]): CssNode[][] {
  const lists: CssNode[][] = [[]];
  for (const part of parts) {
    if (part.type === 'Operator' && part.value.trim() === ',') lists.push([]);
    else lists.at(-1)?.push(part);
  }
  return lists;
}
