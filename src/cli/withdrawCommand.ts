import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { documentId, slideId } from '../content/gallery.ts';
import { documents } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import type { Withdrawable } from '../content/withdrawn.ts';
import { ImportError } from '../import/importError.ts';
import { purgeAddresses } from '../import/withdraw/purgeAddresses.ts';
import { withdraw } from '../import/withdraw/withdraw.ts';
import { titleOf } from '../import/withdraw/withdrawnList.ts';
import { defineCommand, exitCodes } from './command.ts';
import { readSite } from './readSite.ts';
import { siteFolder, siteOptions } from './siteOptions.ts';

/** `diaporama withdraw` */
export const withdrawCommand = defineCommand({
  usage: 'withdraw GALLERY[/SLIDE] | story SLUG [options]',
  about:
    'Takes a gallery, a picture or a story back: out of the content store, and everything that shows it or names it.',
  options: {
    site: siteOptions.site,
    store: siteOptions.store,
    reason: { type: 'string', value: 'TEXT', help: 'why, for readers who come to its address' },
    json: { type: 'boolean', help: 'print what was done as one JSON object' },
  },
  arguments: 2,
  async run({ site, store, reason, json = false }, args, say) {
    const target = targetOf(args);
    if (reason !== undefined && !reason.trim()) throw new ImportError('--reason is empty.');
    const folder = siteFolder(site);
    const settings = await readSite(folder);
    const root = resolve(store ?? join(folder, folders.store));
    if (!existsSync(join(root, documents.list))) {
      throw new ImportError(`There is nothing to withdraw: ${root} is no content store.`);
    }
    const report = await withdraw({
      ...{ store: root, target, reason: reason?.trim(), note: say },
      ...(store === undefined && { aliases: settings.photographers }),
    });
    const purge = purgeAddresses(report, settings);
    say(`${titleOf(target)} is withdrawn.`);
    if (report.stays.length > 0) {
      say(
        `Its galleries stay: ${report.stays.join(', ')}. Withdraw each with "diaporama withdraw ID".`,
      );
    }
    say('Now publish, upload, and purge these addresses where they are cached:');
    for (const address of purge) say(`  ${address}`);
    if (json) process.stdout.write(`${JSON.stringify({ ...report, purge }, null, 2)}\n`);
    return exitCodes.done;
  },
});

/** @throws ImportError where the arguments name nothing that can be withdrawn. */
export function targetOf([first, second]: readonly string[]): Withdrawable {
  if (first === undefined) {
    throw new ImportError(
      'Nothing to withdraw was given: a GALLERY, a GALLERY/SLIDE, or story SLUG. See --help.',
    );
  }
  if (second !== undefined) {
    if (first !== 'story') {
      throw new ImportError(`Only one thing can be withdrawn at a time, not also ${second}.`);
    }
    return { kind: 'story', story: nameIn(documentId, second) };
  }
  const [gallery = '', slide, ...more] = first.split('/');
  if (slide === undefined) return { kind: 'gallery', gallery: nameIn(documentId, gallery) };
  if (more.length > 0) {
    throw new ImportError(`“${first}” is not the name of a slide: GALLERY/SLIDE.`);
  }
  if (/^\d+$/.test(slide)) {
    throw new ImportError(
      `Name the slide by its id, not by its number: numbers change as soon as a slide is withdrawn.`,
    );
  }
  return { kind: 'slide', gallery: nameIn(documentId, gallery), slide: nameIn(slideId, slide) };
}

function nameIn(schema: v.GenericSchema<string, string>, name: string): string {
  if (v.is(schema, name)) return name;
  throw new ImportError(`“${name}” is not a name in an address: letters, digits and hyphens.`);
}
