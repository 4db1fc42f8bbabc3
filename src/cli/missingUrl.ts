/** What a site without `url` lacks, after the name of its settings. */
export const missingUrl =
  'has no url, so no cards, structured data, sitemap, feed or oEmbed answers are published';
