/** The `sizes` of a picture in the text column, which StoryView.module.css lays out. */
export const columnSizes = '(min-width: 45rem) 39rem, 100vw';
