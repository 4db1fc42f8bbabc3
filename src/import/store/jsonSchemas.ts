import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  gallerySchema,
  slideIdsSchema,
  slidePageSchema,
  slidePagesSchema,
} from '../../content/gallery.ts';
import { gallerySourceSchema } from '../../content/gallerySource.ts';
import {
  listNamesSchema,
  listPageSchema,
  listSchema,
  monthSchema,
  storyListSchema,
  waitingSchema,
} from '../../content/lists.ts';
import { marketsSchema } from '../../content/markets.ts';
import { pictureSchema } from '../../content/picture.ts';
import { storeFolders } from '../../content/storePaths.ts';
import { storySchema } from '../../content/story.ts';
import { frontMatterSchema } from '../../content/storySource.ts';
import { withdrawnSchema } from '../../content/withdrawn.ts';
import { siteSettingsSchema } from '../../site/settings.ts';
import type { StoreFile } from './contentStore.ts';

interface PublishedSchema {
  name: string;
  /** `input` where values are read into other ones. */
  typeMode?: 'input';
  title: string;
  schema: GenericSchema;
}

const documents: PublishedSchema[] = [
  { name: 'article', title: 'articles/SLUG.json: a story', schema: storySchema },
  { name: 'gallery', title: 'galleries/ID.json: a gallery', schema: gallerySchema },
  {
    name: 'gallery-page',
    title: 'galleries/ID/HASH.json: a page of a large gallery',
    schema: slidePageSchema,
  },
  {
    name: 'gallery-pages',
    title: 'galleries/ID/pages.json: the pages of a large gallery',
    schema: slidePagesSchema,
  },
  {
    name: 'gallery-ids',
    title: 'galleries/ID/HASH-ids.json: the slides of a large gallery',
    schema: slideIdsSchema,
  },
  { name: 'index', title: 'index.json: the newest stories and galleries', schema: storyListSchema },
  { name: 'month', title: 'index/YYYY-MM.json: a month', schema: monthSchema },
  { name: 'list', title: 'index/KIND/SLUG.json: the newest of a list', schema: listSchema },
  { name: 'listPage', title: 'index/KIND/SLUG/N.json: a page of a list', schema: listPageSchema },
  { name: 'listNames', title: 'index/KIND.json: the lists of a kind', schema: listNamesSchema },
  {
    name: 'waiting',
    title: 'index/waiting.json: what is not published yet',
    schema: waitingSchema,
  },
  { name: 'markets', title: 'markets.json: the table of markets', schema: marketsSchema },
  { name: 'withdrawn', title: 'withdrawn.json: what was taken back', schema: withdrawnSchema },
];

const sources: PublishedSchema[] = [
  {
    name: 'gallery-source',
    title: 'gallery.yaml: an editor’s gallery',
    schema: gallerySourceSchema,
  },
  { name: 'story-source', title: 'The front matter of story.md', schema: frontMatterSchema },
];

/**
 * JSON Schemas (draft 2020-12) of the store's documents and of editors' sources, as files of the store. With them, text
 * editors complete and check `gallery.yaml`.
 */
export function schemaFiles(): StoreFile[] {
  return [
    ...documents.map((document) => schemaFile(document, { picture: pictureSchema })),
    ...sources.map((source) => schemaFile(source)),
  ];
}

/** The JSON Schema of `site.yaml`, for editors. It is a file of the package, not of the store. */
export function siteSchema(): string {
  const title = 'site.yaml: the settings of a site';
  return schemaFile({ name: 'site', title, schema: siteSettingsSchema, typeMode: 'input' }).content;
}

function schemaFile(
  { name, title, schema, typeMode }: PublishedSchema,
  definitions: Record<string, GenericSchema> = {},
): StoreFile {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ...(typeMode && { typeMode }),
    definitions,
    // Checks written in code have no counterpart in JSON Schema; only the importer applies them.
    ignoreActions: ['check', 'transform', 'trim'],
  });
  const content = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  return { src: `${storeFolders.schemas}/${name}.json`, content };
}
