export const page = () => ({
  skip: 'Skip to the content',
  motto: 'Stories told in pictures',
  /** The part in brackets stands out. */
  about:
    '[Diaporama] is a demonstration of a photo-gallery viewer. Its pictures are illustrations made for it; where a credit names a photographer, it is that of the photograph which the illustration stands for.',
  allStories: 'All stories',
  loading: 'Loading…',
  slow: 'This is taking longer than usual. It appears by itself as soon as it has come.',
  tryAgain: 'Try again',
  reload: 'Reload',
  openTheGallery: 'Open the gallery',

  notFound: {
    page: {
      title: 'Page not found',
      sentence:
        'There is no page at this address. It may have been mistyped, or the page has moved.',
    },
    story: {
      title: 'Story not found',
      sentence: (slug: string) =>
        `There is no story “${slug}”. It may have been withdrawn, or its address mistyped.`,
    },
    gallery: {
      title: 'Gallery not found',
      sentence: (id: string) =>
        `There is no gallery “${id}”. It may have been withdrawn, or its address mistyped.`,
    },
    slide: {
      title: 'Picture not found',
      sentence: (slide: string, gallery: string) =>
        `The gallery “${gallery}” has no picture “${slide}”. It may have been taken out.`,
    },
  },

  unreachable: {
    story: 'This story can’t be reached',
    gallery: 'This gallery can’t be reached',
    list: 'The list of stories can’t be reached',
    page: 'This page can’t be reached',
    sentence:
      'Your connection or our server is interrupted. The page tries again by itself when the connection is back.',
  },
  broken: {
    story: 'This story can’t be shown',
    gallery: 'This gallery can’t be shown',
    list: 'The list of stories can’t be shown',
    page: 'This page can’t be shown',
    sentence:
      'What the server sent is damaged; the fault is ours. It may be mended in a little while.',
  },
  missing: {
    story: 'This story is missing',
    gallery: 'This gallery is missing',
    list: 'The list of stories is missing',
    page: 'This page is missing',
    sentence: 'The server does not have it. The fault is ours; it may be back in a little while.',
  },
  outdated: {
    title: 'There is a newer version of this page',
    sentence:
      'The site has changed since you opened it. Reload the page to go on with the new version.',
  },
  failed: {
    title: 'This page has failed',
    sentence:
      'Something went wrong in the page itself; it is not your doing. Trying again may help.',
  },
});
