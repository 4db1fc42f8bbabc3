/// <reference path="./structured-data-validator.d.ts" />
import Validator from '@adobe/structured-data-validator';
import type { Node } from './structuredDataRules.ts';

/**
 * Checks a page's graph with Adobe's validator, which knows Google's rules for rich results. With an error there is no
 * rich result; a warning is about an optional property.
 */
export async function issuesOf(
  graph: readonly Node[],
): Promise<{ errors: string[]; warnings: string[] }> {
  const jsonld: Record<string, Node[]> = {};
  for (const node of structuredClone(graph))
    jsonld[node['@type']] = [...(jsonld[node['@type']] ?? []), node];
  const issues = await new Validator().validate({ jsonld });
  const told = (severity: (typeof issues)[number]['severity']) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`);
  return { errors: told('ERROR'), warnings: told('WARNING') };
}
