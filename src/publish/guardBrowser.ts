import { isBuiltin } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Fails the browser build on any import of a Node built-in. Vite alone replaces it by an empty module and
 * says nothing, so that a page would break only in the reader's hands.
 */
export function guardBrowser(): Plugin {
  return {
    name: 'diaporama:guard-browser',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    resolveId(id, importer) {
      if (isBuiltin(id)) {
        this.error(`${importer ?? 'an entry'} imports ${id}, which exists in Node only.`);
      }
      return null;
    },
  };
}
