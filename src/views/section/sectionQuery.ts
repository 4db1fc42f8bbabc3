import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listSlug } from '../../content/sections.ts';
import type { StoryList } from '../../content/storyList.ts';
import { freshMs, storyListQuery } from '../queries.ts';

/** The stories of a section, by its name in the address: a part of the list, so that its page carries no more. */
export function sectionQuery(slug: string) {
  return queryOptions({
    queryKey: ['sections', slug],
    queryFn: async ({ client }) => inSection(await listFrom(client), slug),
    staleTime: freshMs,
  });
}

function listFrom(client: QueryClient): Promise<StoryList> {
  return client.fetchQuery(storyListQuery);
}

/** What of the list of stories belongs to a section. */
export function inSection({ stories }: StoryList, slug: string): Pick<StoryList, 'stories'> {
  return { stories: stories.filter(({ section = '' }) => listSlug(section) === slug) };
}
