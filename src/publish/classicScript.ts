import type { EnvironmentOptions, ViteBuilder } from 'vite';

/**
 * A build of one entry into one classic script for browsers. A frame with an opaque origin could load modules only from
 * a host that sends CORS headers.
 * @param file the path of the script and its stylesheet in the built site, without extensions; `[hash]` is replaced with
 * a hash of the content.
 */
export function classicScript(entry: string, file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        // A spread in an unused schema would keep it, and the validator with it: a frame's data comes parsed.
        treeshake: { propertyReadSideEffects: false },
        input: entry,
        // Vite's preloader reads `import.meta`, and works without it.
        checks: { emptyImportMeta: false },
        output: {
          format: 'iife',
          entryFileNames: `${file}.js`,
          assetFileNames: `${file}[extname]`,
          codeSplitting: false,
        },
      },
    },
  };
}

/** Builds an environment made by `classicScript`. @returns the files written, relative to the built site. */
export async function buildClassicScript(
  builder: ViteBuilder,
  name: string,
): Promise<{ script: string; style: string | undefined }> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`Vite has no environment ${name} to build.`);
  const built = await builder.build(environment);
  const files = 'output' in built ? built.output.map(({ fileName }) => fileName) : [];
  const script = files.find((file) => file.endsWith('.js'));
  if (!script) throw new Error(`The environment ${name} has built no script.`);
  return { script, style: files.find((file) => file.endsWith('.css')) };
}

/** A build of one entry into a classic script that is inlined into pages. */
export function inlineScript(entry: string): EnvironmentOptions {
  const { build, ...rest } = classicScript(entry, 'inline');
  return { ...rest, build: { ...build, write: false } };
}

/** Builds an environment made by `inlineScript`. @returns its code. */
export async function buildInlineScript(builder: ViteBuilder, name: string): Promise<string> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`Vite has no environment ${name} to build.`);
  const built = await builder.build(environment);
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`The environment ${name} has built no script.`);
  // It would end the script element.
  if (/<\/?script|<!--/i.test(chunk.code)) throw new Error(`The script of ${name} contains a tag.`);
  return chunk.code.trim();
}
