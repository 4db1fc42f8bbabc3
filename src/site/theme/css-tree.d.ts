/** The parser alone: the whole library brings the grammar of every property with it. */
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
