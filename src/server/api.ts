/*
 * What the package offers to code on any server, in a worker, or at the edge: `import … from '@diaporama/diaporama'`.
 * It takes Web APIs only. What needs Node is in cli/nodeApi.ts.
 */
export { ContentError, type ContentFault } from '../content/parse.ts';
export { parseSettings } from '../site/parseSettings.ts';
export type { SiteSettings } from '../site/settings.ts';
export type { Theme } from '../site/theme/theme.ts';
export type { AddressGroup, AnsweringSite, SiteParts, StoredGallery } from './answeringSite.ts';
export type { BuiltApp } from './app.ts';
export { type Bucket, bucketSource } from './bucketSource.ts';
export { createSite } from './createSite.ts';
export type { HeaderRule } from './headers/rules.ts';
export { httpSource } from './httpSource.ts';
export { answerOEmbed } from './oembedFunction.ts';
export type { ByteRange, FileSource, SourceFile } from './store.ts';
