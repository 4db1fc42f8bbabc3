/** What the page of something that was taken back says. */
export const withdrawn = () => ({
  titles: {
    story: 'This story was withdrawn',
    gallery: 'This gallery was withdrawn',
    slide: 'This picture was withdrawn',
  },
  on: (date: string) => `It was withdrawn on ${date} and is no longer shown.`,
  /** Before what the editors wrote. */
  reason: (reason: string) => `Reason: ${reason}`,
});
