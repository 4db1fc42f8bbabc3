// Runs before the package is packed: writes the schema with which editors complete and check `site.yaml`.
import { mkdir, writeFile } from 'node:fs/promises';
import { siteSchema } from '../import/store/jsonSchemas.ts';
import { wordKeys } from '../words/wordKeys.ts';
import { withWordKeys } from './wordSchema.ts';

await mkdir('schema', { recursive: true });
await writeFile('schema/site.json', withWordKeys(siteSchema(), wordKeys()));
