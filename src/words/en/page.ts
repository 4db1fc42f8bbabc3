import { useWords } from '../LanguageContext.ts';
export const page = () => ({
  skipToContent: 'Skip to content',
  allStories: 'All stories',
  sections: 'Sections',
  loading: 'Loading…',
  stillLoading: 'This is taking longer than usual. Still loading…',
  tryAgain: 'Try again',
  reload: 'Reload',
  openGallery: 'Open the gallery',

  notFound: {
    page: {
      title: 'Page not found',
      sentence:
        'There is no page at this address. The address may be wrong, or the page may have moved.',
    },
    story: {
      title: 'Story not found',
      sentence: (slug: string) =>
        `There is no story “${slug}”. It may have been withdrawn, or the address may be wrong.`,
    },
    gallery: {
      title: 'Gallery not found',
      sentence: (id: string) =>
        `There is no gallery “${id}”. It may have been withdrawn, or the address may be wrong.`,
    },
    slide: {
      title: 'Picture not found',
      sentence: (slide: string, gallery: string) =>
        `The gallery “${gallery}” has no picture “${slide}”. It may have been removed.`,
    },
  },

  unreachable: {
    story: 'This story can’t be reached',
    gallery: 'This gallery can’t be reached',
    list: 'The list of stories can’t be reached',
    page: 'This page can’t be reached',
    sentence:
      'There is a problem with your connection or our server. The page will try again when you are back online.',
  },
  broken: {
    story: 'This story can’t be shown',
    gallery: 'This gallery can’t be shown',
    list: 'The list of stories can’t be shown',
    page: 'This page can’t be shown',
    sentence: 'The data from our server is damaged. This is our fault; try again later.',
  },
  missing: {
    story: 'This story is missing',
    gallery: 'This gallery is missing',
    list: 'The list of stories is missing',
    page: 'This page is missing',
    sentence: 'Our server could not find it. This is our fault; try again later.',
  },
  outdated: {
    title: 'There is a newer version of this page',
    sentence: 'The site has been updated since you opened it. Reload the page to continue.',
  },
  failed: {
    title: 'Something went wrong',
    sentence: 'This page stopped working. Try again.',
  },
});

export const usePageWords = () => useWords('page', page);
