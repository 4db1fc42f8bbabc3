declare module '@adobe/structured-data-validator' {
  /** What is wrong with a node: an error costs the result, a warning is something more that could be said. */
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    rootType: string;
  }

  /** Without schema.org's vocabulary it checks Google's rules alone. */
  export default class Validator {
    /** @param data the nodes found in a page, by their types. */
    validate(data: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
  }
}
