import type { ListKind, Month, StoryList } from '../content/lists.ts';
import type { Aliases } from '../content/photographers.ts';
import { documents as paths } from '../content/storePaths.ts';
import { type Documents, unlessBroken } from './documents.ts';
import { dueEntries, type Shown } from './dueEntries.ts';
import { missing } from './dueGalleries.ts';
import type { Waiting } from './waiting.ts';

type Lists = Pick<Documents, 'list' | 'month' | 'listNames' | 'namedList' | 'listPage'>;

interface Sources {
  stored: Lists;
  shown: Shown;
  waiting: () => Promise<Waiting | undefined>;
  aliases: Aliases | undefined;
}

/**
 * Lists without what is not due; counts, covers and months too. A list that loses nothing is the stored one itself.
 *
 * A list is read before what waits, which importers write first, so that it shows nothing that is not known to wait yet.
 */
export function dueLists({ stored, shown, waiting, aliases }: Sources): Lists {
  const due = dueEntries(shown, aliases);

  async function list(): Promise<StoryList> {
    const whole = await stored.list();
    const held = await waiting();
    if (!held) return whole;
    return wholeIfEqual(whole, {
      stories: await due.stories(whole.stories, held),
      galleries: await due.galleries(whole.galleries, held),
      months: await monthsOf(whole.months, held),
    });
  }

  async function month(name: string): Promise<Month> {
    const whole = await stored.month(name);
    const held = await waiting();
    if (!held) return whole;
    const stories = await due.stories(whole.stories, held);
    const galleries = await due.galleries(whole.galleries, held);
    if (stories.length + galleries.length === 0) throw missing(paths.month(name));
    return wholeIfEqual(whole, { month: whole.month, stories, galleries });
  }

  async function monthsOf(months: StoryList['months'], held: Waiting) {
    const hidden = new Map<string, { story: number; gallery: number }>();
    for (const entry of held.entries) {
      if (!(await due.isHidden(entry, held))) continue;
      for (const key of entry.in) {
        const counts = hidden.get(key) ?? { story: 0, gallery: 0 };
        counts[entry.kind] += 1;
        hidden.set(key, counts);
      }
    }
    return months.flatMap((each) => {
      const less = hidden.get(`months/${each.month}`) ?? { story: 0, gallery: 0 };
      const stories = each.stories - less.story;
      const galleries = each.galleries - less.gallery;
      return stories + galleries > 0 ? { ...each, stories, galleries } : [];
    });
  }

  async function listNames(kind: ListKind) {
    const whole = await stored.listNames(kind);
    const held = await waiting();
    if (!held) return whole;
    const concerned = new Set(held.entries.flatMap((entry) => entry.in));
    const lists: (typeof whole)['lists'] = [];
    for (const each of whole.lists) {
      const isConcerned = concerned.has(`${kind}/${each.slug}`);
      if (!isConcerned || (await unlessBroken(namedList(kind, each.slug)))) lists.push(each);
    }
    return wholeIfEqual(whole, { lists });
  }

  async function namedList(kind: ListKind, slug: string) {
    const whole = await stored.namedList(kind, slug);
    const held = await waiting();
    if (!held) return whole;
    let { count, fullPages } = whole;
    const photographer = kind === 'photographers' ? slug : undefined;
    for (const entry of held.entries) {
      const isHere = entry.in.includes(`${kind}/${slug}`);
      if (isHere && (await due.isHidden(entry, held, photographer))) count -= 1;
    }
    let entries = await due.mixed(whole.entries, held, slug);
    // Where all of the newest waits, the newest full page of which something is due takes its place.
    while (entries.length === 0 && fullPages > 1) {
      fullPages -= 1;
      const page = await stored.listPage(kind, slug, fullPages);
      entries = await due.mixed(page.entries, held, slug);
    }
    if (entries.length === 0) throw missing(paths.namedList(kind, slug));
    return wholeIfEqual(whole, { name: whole.name, count, fullPages, entries });
  }

  async function listPage(kind: ListKind, slug: string, number: number) {
    const whole = await stored.listPage(kind, slug, number);
    const held = await waiting();
    if (!held) return whole;
    const entries = await due.mixed(whole.entries, held, slug);
    if (entries.length === 0) throw missing(paths.listPage(kind, slug, number));
    return wholeIfEqual(whole, { name: whole.name, entries });
  }

  return { list, month, listNames, namedList, listPage };
}

/** By their texts: entries are made anew where they may lose something. */
function wholeIfEqual<D>(whole: D, shown: D): D {
  return JSON.stringify(whole) === JSON.stringify(shown) ? whole : shown;
}
