import type { Command } from './command.ts';

/** A command in the list of all, loaded when it is called. */
interface Listed {
  /** What stands after its name. */
  arguments?: string;
  does: string;
  load(): Promise<Command>;
}

/** Every command of the package. One more is a line here, and a module of its own. */
export const commands: Readonly<Record<string, Listed>> = {
  init: {
    arguments: '[DIR]',
    does: 'begin a site folder',
    load: async () => (await import('./initCommand.ts')).initCommand,
  },
  import: {
    arguments: 'FOLDER',
    does: 'import pictures or a story into the content store',
    load: async () => (await import('./importCommand.ts')).importCommand,
  },
  dev: {
    does: 'show the site live, with drafts and what is not due yet',
    load: async () => (await import('./devCommand.ts')).devCommand,
  },
  check: {
    does: 'list what would stop or spoil a publication',
    load: async () => (await import('./checkCommand.ts')).checkCommand,
  },
  publish: {
    does: 'write the site to dist/, for a static host',
    load: async () => (await import('./publishCommand.ts')).publishCommand,
  },
  serve: {
    does: 'answer live what publish would have written',
    load: async () => (await import('./serveCommand.ts')).serveCommand,
  },
  withdraw: {
    arguments: 'GALLERY[/SLIDE] | story SLUG',
    does: 'take back a gallery, a picture or a story, everywhere',
    load: async () => (await import('./withdrawCommand.ts')).withdrawCommand,
  },
};
