/** A stylesheet as text: the kit's in another form (scripts/css.mjs), or a page's (scripts/tailwind.mjs). */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*&inline' {
  const css: string;
  export default css;
}
