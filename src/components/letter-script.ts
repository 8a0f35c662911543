/** What fills letters in, bundled into one text. */
export { default as LETTER_SCRIPT } from '#src/client/letters/letter.ts?script';
