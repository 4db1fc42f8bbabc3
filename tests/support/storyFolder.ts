import { jpeg } from './pictures.ts';

const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nA tower.\n';
/** The beginning of an MP4 file; the importer reads no further. */
export const mp4 = Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1');

export const story = `---
slug: minerals
title: Minerals
standfirst: Under the mountains
published: 2017-12-05
modified: 2017-12-06T09:15:00+09:00
cover: cover.jpg
coverAlt: Mountains
---

Text.

::gallery{folder=towers}

:::more

::picture{src=inline.jpg alt="A mine" caption="The mine" credit="A. Person"}

::gallery{folder=streets}
:::

::video{src=film/film.mp4 poster=film/poster.jpg captions=film/film.vtt title="Now"}
`;

/** The files of a story folder with two galleries, a picture and a film. */
export function storyFiles(text = story) {
  return {
    'story.md': text,
    'cover.jpg': jpeg({ width: 90, height: 60 }),
    'inline.jpg': jpeg(),
    'film/film.mp4': mp4,
    'film/film.vtt': vtt,
    'film/poster.jpg': jpeg({ width: 160, height: 90 }),
    'towers/a.jpg': jpeg(),
    'towers/b.jpg': jpeg(),
    'towers/gallery.yaml': 'title: Towers\nrest: true\nslides: [{file: a.jpg, alt: A tower}]',
    'streets/c.jpg': jpeg(),
    'streets/gallery.yaml': 'id: roads\ntitle: Streets',
  };
}
