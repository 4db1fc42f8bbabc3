import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import { ImportError } from '../importError.ts';
import { describeIssue } from '../issues.ts';
import { cutTexts } from './yamlCuts.ts';
import { yamlMistakes } from './yamlMistakes.ts';

/** A parsed value and where its parts are in the file. */
export interface YamlSource<T> {
  value: T;
  /** The file and the line of a field, for messages: `gallery.yaml:3`. */
  locationOf(path: readonly (string | number)[]): string;
}

/** Like `readYamlSource`, but returns only the value. */
export function readYaml<S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
  firstLine = 1,
): v.InferOutput<S> {
  return readYamlSource(schema, text, file, firstLine).value;
}

/**
 * Reads YAML written by an editor. Every value is text (YAML's failsafe schema), so that a caption `no` or a credit
 * `007` stays as typed. An empty document has no fields.
 * @param firstLine the line of the file on which the YAML begins.
 * @throws ImportError with a sentence for every problem: file, line, what is wrong and what to write instead.
 */
export function readYamlSource<S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
  firstLine = 1,
): YamlSource<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (line: number) => `${file}:${line + firstLine - 1}`;
  const at = (offset: number) => place(lines.linePos(offset).line);
  if (document.errors.length > 0) {
    const mistakes = yamlMistakes(text, document.errors, lines, fieldNames(schema));
    throw new ImportError(mistakes.map(({ line, sentence }) => `${place(line)}: ${sentence}`));
  }
  const cuts = cutTexts(document, text);
  if (cuts.length > 0) {
    throw new ImportError(cuts.map(({ offset, sentence }) => `${at(offset)}: ${sentence}`));
  }
  if (isSeq(document.contents)) {
    throw new ImportError(
      `${place(1)}: begins with a list; put the list of pictures under slides:`,
    );
  }
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) {
    return { value: result.output, locationOf: (path) => at(offsetOf(document, path)) };
  }
  const problems = result.issues.map((issue) => {
    const offset = offsetOf(
      document,
      (issue.path ?? []).map(({ key }) => key),
    );
    return { offset, sentence: `${at(offset)}: ${describeIssue(issue)}` };
  });
  problems.sort((a, b) => a.offset - b.offset);
  // A value can fail several rules of one sentence.
  throw new ImportError([...new Set(problems.map(({ sentence }) => sentence))]);
}

/** The offset of a path in the text, or of its nearest existing ancestor. */
function offsetOf(document: Document, path: readonly unknown[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = keyOffset(document, path.slice(0, depth));
    if (offset !== undefined) return offset;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Uses the position of the key, since a value may begin on a later line. */
function keyOffset(document: Document, path: unknown[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The names of all fields in a schema, including those of list items. */
function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    return Object.entries(schema.entries).flatMap(([name, entry]) => [name, ...fieldNames(entry)]);
  }
  const inner = [];
  if ('wrapped' in schema) inner.push(schema.wrapped);
  if ('item' in schema) inner.push(schema.item);
  if ('pipe' in schema && Array.isArray(schema.pipe)) inner.push(...schema.pipe.slice(0, 1));
  return inner.flatMap(fieldNames);
}
