/** The studio for people's own words, bundled into one text. */
export { default as REMIX_SCRIPT } from '#src/client/remix-studio.ts?script';
