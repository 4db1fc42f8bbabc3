import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import type { Rights } from '../../src/import/gallery/rightsPacket.ts';

const properties: Record<keyof Rights, string> = {
  creator: 'creator',
  credit: 'Credit',
  copyright: 'rights',
  usageTerms: 'UsageTerms',
  licenseUrl: 'WebStatement',
  acquireLicenseUrl: 'Licensor',
  digitalSource: 'DigitalSourceType',
};

/** The metadata that an independent library finds in a file, by group: `exif`, `iptc`, `gps`, … */
export function embedded(bytes: Buffer) {
  return ExifReader.load(bytes, { expanded: true, domParser: new DOMParser() });
}

/** The rights that it finds. */
export function embeddedRights(bytes: Buffer): Rights {
  const { xmp } = embedded(bytes);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([field, property]) => {
      const description = xmp?.[property]?.description;
      return description === undefined
        ? []
        : [[field, description.replace(/^LicensorURL: |^.*\/digitalsourcetype\//, '')]];
    }),
  );
}
