import type { Node } from 'mdast';
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { describeIssue } from '../issues.ts';

/** A link from a story to another, or to a gallery, with its line. */
export interface StoryLink {
  line: number;
  kind: 'story' | 'gallery';
  name: string;
}

/** Reads one Markdown document and gathers all that is wrong with it, so that an editor sees it at once. */
export class StoryReader {
  readonly source: string;
  readonly problems: string[] = [];
  /** Where the story leads to others. */
  readonly links: StoryLink[] = [];
  readonly #file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.#file = file;
  }

  /** @param lines how far below the node's first line the problem stands. */
  report(node: Node, problem: string, lines = 0): void {
    this.problems.push(`${this.#file}:${lineOf(node) + lines}: ${problem}`);
  }

  /** The value if it is as the schema says, else undefined with every issue reported. */
  check<S extends GenericSchema>(
    schema: S,
    value: unknown,
    node: Node,
    what: string,
  ): InferOutput<S> | undefined {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const sentence = describeIssue(issue);
      this.report(node, `${what}: ${sentence}${sentence.endsWith('?') ? '' : '.'}`);
    }
    return undefined;
  }

  /** A node as it is typed in the document. */
  typed({ position }: Node): string {
    return this.source.slice(position?.start.offset, position?.end.offset);
  }
}

export function lineOf({ position }: Node): number {
  return position?.start.line ?? 1;
}
