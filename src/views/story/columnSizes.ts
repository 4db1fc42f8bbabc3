/** How wide a picture in a story's text column is laid out, true to StoryView.module.css. */
export const columnSizes = '(min-width: 45rem) 39rem, 100vw';
