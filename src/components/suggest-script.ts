/** What marks the reader’s own language in old browsers, as one text. */
export { default as SUGGEST_SCRIPT } from '#src/client/suggest-start.ts?old-script';
