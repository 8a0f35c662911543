/** The photo frame studio, bundled into one text. */
export { default as FRAME_SCRIPT } from '#src/client/frame-studio.ts?script';
/** The studio for people's own words, bundled into one text. */
export { default as REMIX_SCRIPT } from '#src/client/remix-studio.ts?script';
