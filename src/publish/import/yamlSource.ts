import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { ImportError } from './importError.ts';
import { describeIssue } from './issues.ts';

/**
 * Reads YAML that an editor wrote. Every value is text (YAML's failsafe schema), so that a caption `no`
 * or a credit `007` stays what was typed. An empty document counts as one without fields.
 * @param firstLine the line of the file on which the YAML begins.
 * @throws ImportError naming, for every problem, the file, the line, the path and what was expected.
 */
export function readYaml<S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
  firstLine = 1,
): v.InferOutput<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line + firstLine - 1}`;
  if (document.errors.length > 0) {
    throw new ImportError(
      document.errors.map((error) => `${at(error.pos[0])}: not readable as YAML: ${error.message}`),
    );
  }
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) return result.output;
  throw new ImportError(
    result.issues.map((issue) => `${at(offsetOf(document, issue))}: ${describeIssue(issue)}`),
  );
}

/** Where an issue's path leads in the text, or as far along it as the text goes. */
function offsetOf(document: Document, issue: v.BaseIssue<unknown>): number {
  const path = (issue.path ?? []).map((item) => item.key);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = keyOffset(document, path.slice(0, depth));
    if (offset !== undefined) return offset;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** A field is found by its key, which stands on the field's first line even when its value does not. */
function keyOffset(document: Document, path: unknown[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
