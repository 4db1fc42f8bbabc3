import type { Node } from 'mdast';
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { describeIssue } from '../issues.ts';

/** A link from a story to another story or a gallery. */
export interface StoryLink {
  line: number;
  kind: 'story' | 'gallery';
  name: string;
}

/** A Markdown document being read. It collects all problems, so that an editor sees them at once. */
export class StoryReader {
  readonly source: string;
  readonly problems: string[] = [];
  readonly links: StoryLink[] = [];
  readonly #file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.#file = file;
  }

  /** @param lines how many lines below the node's first line the problem is. */
  report(node: Node, problem: string, lines = 0): void {
    this.problems.push(`${this.#file}:${lineOf(node) + lines}: ${problem}`);
  }

  /** The parsed value; undefined if it does not match the schema, with every issue reported. */
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

  /** The source text of a node. */
  typed({ position }: Node): string {
    return this.source.slice(position?.start.offset, position?.end.offset);
  }
}

export function lineOf({ position }: Node): number {
  return position?.start.line ?? 1;
}
