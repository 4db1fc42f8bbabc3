import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How somebody's TypeScript project finds packages and what it runs on. */
export type Consumer = 'node' | 'bundler';

const options: Record<Consumer, object> = {
  node: { module: 'nodenext', lib: ['es2023'], types: ['node'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] },
};

/**
 * Compiles somebody's TypeScript, strictly, and with the declarations of libraries checked as well.
 * @param folder below the one where the package is installed.
 * @returns what the compiler says; nothing where all is well. The scripts are in `out/`.
 */
export async function compile(
  folder: string,
  consumer: Consumer,
  sources: Readonly<Record<string, string>>,
): Promise<string> {
  const compilerOptions = {
    ...options[consumer],
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    rootDir: '.',
    outDir: 'out',
  };
  const files = {
    ...sources,
    'package.json': '{"private": true, "type": "module"}',
    'tsconfig.json': JSON.stringify({ compilerOptions, files: Object.keys(sources) }),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const tsc = resolve('node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => stdout + stderr,
  );
}
