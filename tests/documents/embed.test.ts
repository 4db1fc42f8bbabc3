import { describe, expect, it } from 'vitest';
import { commandFromHost, messageFromFrame } from '../../src/embed/host/protocol.ts';
import { reservedSpace } from '../../src/embed/host/snippet.ts';
import { optionsFrom } from '../../src/embed/starter/frameOptions.ts';
import { frameSnippet, scriptSnippet } from '../../src/metadata/embedCode.ts';
import { tableIn, textOf } from './documents.ts';

const path = 'src/embed/README.md';
const text = textOf(path);
const gallery = { site: 'https://SITE/', id: 'ID', title: 'Title' };
const values: Record<string, unknown> = { id: 'walk', height: 400, index: 2, count: 9 };

describe('the guide to embedding', () => {
  it('shows the code that the Embed button makes', () => {
    expect(text).toContain(scriptSnippet(gallery));
    expect(text).toContain(frameSnippet(gallery, 640));
    expect(text).toContain(`padding-bottom: ${reservedSpace}`);
  });

  it('lists options that a frame understands', () => {
    const known = { start: 'tower', caption: 'hidden', theme: 'dark', lang: 'de' };
    const listed = tableIn(path, 'attribute of the link').map(([, parameter = '']) =>
      parameter.replace(/=.*/, ''),
    );
    expect(listed).toEqual(Object.keys(known));
    expect(optionsFrom(`?${new URLSearchParams(known)}`)).toEqual(known);
  });

  it('lists messages with the fields that they have', () => {
    for (const [type = '', fields = ''] of tableIn(path, 'message from the frame')) {
      const names = (fields.match(/\b(id|height|index|count)\b/g) ?? []) as string[];
      const message = { type, ...Object.fromEntries(names.map((name) => [name, values[name]])) };
      expect(messageFromFrame(message)).toEqual(message);
    }
  });

  it('lists commands with the fields that they take', () => {
    const rows = tableIn(path, 'command to the frame');
    const commands = rows.flatMap(([types = '', field = '']) =>
      types.split(', ').map((type) => ({ type, ...(field && { [field]: 3 }) })),
    );
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(commandFromHost(command)).toEqual(command);
  });
});
