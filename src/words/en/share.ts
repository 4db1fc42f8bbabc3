export const share = () => ({
  title: 'Share',
  link: 'Link to this picture',
  notCopied:
    'The browser does not let us copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
});
