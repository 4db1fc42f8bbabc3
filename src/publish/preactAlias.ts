import type { Plugin } from 'vite';

/** What stands in for React in a frame: Preact's version of the same interface. */
const standIns: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * Builds one environment with Preact in React's place. The same components in a frame then weigh a quarter: they use
 * neither router nor suspense, which is what React is large for.
 */
export function preactAlias(environment: string): Plugin {
  return {
    name: 'diaporama:small-react',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    resolveId(source, importer) {
      const standIn = standIns[source];
      return standIn === undefined ? undefined : this.resolve(standIn, importer);
    },
  };
}
