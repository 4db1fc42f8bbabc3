import { isBuiltin } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Fails the browser build on any import of a Node built-in. Vite alone silently replaces it with an empty module, which
 * breaks only in the browser.
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
