// Runs in Node.
import { resolve } from 'node:path';
import { build } from 'vite';

/** A module that exists only during the build: Vite wants an absolute path for an entry. */
const entry = resolve(import.meta.dirname, 'picture.virtual.ts');

/**
 * One script for the browser, a scene together with what it uses of the kit, as the global `picture`. It is minified:
 * scenes that differ only in comments or spaces give the same script. Without the library (three.js) it cannot run, but
 * can be compared, and is made in a tenth of the time.
 */
export async function bundleScene(sceneFile: string, { library = true } = {}): Promise<string> {
  const renderFile = resolve(import.meta.dirname, 'render.ts');
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'picture',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? `export { scene } from ${JSON.stringify(sceneFile)};\nexport { render } from ${JSON.stringify(renderFile)};`
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'picture', fileName: 'picture' },
      rolldownOptions: { external: library ? [] : /^three(\/|$)/ },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The bundler returned nothing.');
  return chunk.code;
}
