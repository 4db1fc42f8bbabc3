import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/server/prerender.tsx';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { picture } from '../fixtures/picture.ts';
import { fakeStore } from '../support/fakeStore.ts';

const { fetch } = fakeStore(demonstration);

describe('a prerendered page', () => {
  it('carries its title, its text and its data', async () => {
    const { head, root, state } = await renderPage('/galleries/harbour/crane', fetch);
    expect(head).toContain('<title>2 of 3 · The harbour by night – Diaporama</title>');
    expect(root).toContain('A crane waits.');
    expect(root).toMatch(/<img[^>]*alt="What crane shows"[^>]*fetchPriority="high"/i);
    expect(JSON.parse(state)).toEqual([[['galleries', 'harbour'], harbour]]);
  });

  it('is whole without scripts, also with hundreds of slides', async () => {
    const slides = Array.from({ length: 300 }, (_, i) => ({
      id: `slide-${i}`,
      ...picture(`${i}`),
    }));
    const large = fakeStore({ 'galleries/harbour.json': { ...harbour, slides } });
    const { root } = await renderPage('/galleries/harbour/all', large.fetch);
    expect(root.match(/href="\/galleries\/harbour\/slide-/g)).toHaveLength(301);
    expect(root).not.toMatch(/<script|<template|hidden id="S:/);
  });

  it('cannot be broken out of by the text of a document', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const hostile = fakeStore({ 'galleries/harbour.json': { ...harbour, title } });
    const { head, root, state } = await renderPage('/galleries/harbour', hostile.fetch);
    for (const html of [head, root, state]) expect(html).not.toContain('<script>alert');
    expect(state).not.toContain('<');
    expect(JSON.parse(state)[0][1].title).toBe(title);
  });

  it('says to those who do not read pages what it shows, once it knows where it will be', async () => {
    const published = { url: 'https://news.example/photos/', stories: [] };
    const page = await renderPage('/galleries/harbour/crane', fetch, published);
    expect(page.head).toContain(
      'property="og:url" content="https://news.example/photos/galleries/harbour/crane"',
    );
    expect(page.foot).toContain(
      '"contentUrl":"https://news.example/content/photos/crane-1500.jpg"',
    );
    const homeless = await renderPage('/galleries/harbour/crane', fetch);
    expect(homeless.head + homeless.foot).not.toMatch(/https?:|ld\+json/);
  });

  it('for an address where nothing is says nothing to them', async () => {
    const published = { url: 'https://news.example/', stories: [] };
    const { head, foot } = await renderPage('/404', fetch, published);
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(head + foot).not.toMatch(/og:|ld\+json|canonical|max-image-preview/);
  });

  it('without its document fails the build, naming it', async () => {
    await expect(renderPage('/galleries/none', fetch)).rejects.toThrow(
      'galleries/none.json does not exist',
    );
  });

  it('of a story does without the markets where there are none', async () => {
    const { 'markets.json': _, ...rest } = demonstration as Record<string, unknown>;
    const { root } = await renderPage('/articles/lighthouse', fakeStore(rest).fetch);
    expect(root).toContain('The lighthouse goes dark');
  });
});
