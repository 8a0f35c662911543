// The scripts that a form loads once somebody uses it, each bundled into one text.
/** The rules of the forms. */
export { default as RULES_SCRIPT } from '#src/client/volunteer/engine.ts?script';
/** What encrypts, and cleans pictures. */
export { default as LOCK_SCRIPT } from '#src/client/seal/locksmith.ts?script';
/** The form for translators. */
export { default as TRANSLATE_SCRIPT } from '#src/client/volunteer/translate-engine.ts?script';
/** Encrypted forms. */
export { default as SEAL_SCRIPT } from '#src/client/forms/action-engine.ts?script';
