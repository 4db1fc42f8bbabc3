import type { GenericSchema } from 'valibot';

/** A list of the store, before it is checked and written. */
export interface ListDocument {
  src: string;
  schema: GenericSchema;
  document: unknown;
}
