export const home = () => ({
  title: 'Stories told in pictures',
  stories: 'Stories',
  moreStories: 'More stories',
  noStory: 'No stories yet.',
  galleries: 'Galleries',
});
