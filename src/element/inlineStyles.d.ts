/** The kit's sheet as text; see `mfaStyles` in scripts/css.mjs. */
declare module '*.css?unlayered&inline' {
  const css: string;
  export { css as default };
}
