interface Schema {
  properties: { words: Record<string, unknown> };
}

/**
 * The schema of `site.yaml` with every key of the interface's sentences, so that editors complete them and show the
 * English.
 */
export function withWordKeys(schema: string, keys: ReadonlyMap<string, string>): string {
  const document = JSON.parse(schema) as Schema;
  const sentences = [...keys].map(([key, english]) => [
    key,
    { type: 'string', description: english },
  ]);
  document.properties.words = {
    ...document.properties.words,
    additionalProperties: {
      type: 'object',
      properties: Object.fromEntries(sentences),
      additionalProperties: false,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
