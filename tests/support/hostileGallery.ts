import fc from 'fast-check';
import { hostileText } from './hostileText.ts';

const picture = {
  alt: hostileText,
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
  placeholder: fc.constant('data:image/webp;base64,UklGRg=='),
  sources: fc.constant([
    { type: 'image/jpeg', srcset: [{ src: 'photos/picture-400.jpg', width: 400 }] },
  ]),
};

const slide = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9-]{3,20}$/),
    ...picture,
    headline: hostileText,
    caption: hostileText,
    description: hostileText,
    credit: hostileText,
    creator: hostileText,
    copyright: hostileText,
    licenseUrl: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), hostileText),
  },
  { requiredKeys: ['id', 'alt', 'width', 'height', 'placeholder', 'sources'] },
);

const gallery = fc.record(
  {
    id: fc.constant('any'),
    title: hostileText,
    description: hostileText,
    lang: fc.oneof(fc.constantFrom('en', 'ar', 'ko', 'zz-ZZ'), hostileText),
    story: fc.record({ slug: fc.constant('constructor'), title: hostileText }),
    slides: fc.array(slide, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['id', 'title', 'slides'] },
);

/** Values that no document of ours has. */
const foreign = fc.oneof(
  fc.jsonValue(),
  hostileText,
  fc.constantFrom<unknown>(1e308, -1, 'data:text/html,<script>alert(1)</script>', '../../x', {
    $$typeof: 'x',
    props: { dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' } },
  }),
);

/** Galleries whose texts are all attacks; half of them have a foreign value somewhere. */
export const damagedGallery: fc.Arbitrary<object> = fc
  .tuple(gallery, fc.option(fc.tuple(fc.nat(20), fc.nat(20), foreign)))
  .map(([whole, damage]) => {
    if (!damage) return whole;
    const [where, which, what] = damage;
    const copy = structuredClone(whole) as Record<string, unknown>;
    const slides = copy.slides as Record<string, unknown>[];
    const place = [copy, ...slides][where % (slides.length + 1)] ?? copy;
    const keys = Object.keys(place);
    place[keys[which % keys.length] ?? 'title'] = what;
    return copy;
  });
