import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = 'tests/support/schemas';

/**
 * The errors that libxml2 finds in a document; none if it is well-formed and valid.
 * @param schema an XML Schema in tests/support/schemas.
 */
export async function faultsOf(content: string, schema: string): Promise<string[]> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (fileName) => ({
      fileName,
      contents: await readFile(join(folder, fileName), 'utf8'),
    })),
  );
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: content },
    schema: files.filter(({ fileName }) => fileName === schema),
    preload: files.filter(({ fileName }) => fileName !== schema),
  });
  return errors.map(({ message }) => message);
}
