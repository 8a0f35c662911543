declare namespace App {
  interface Locals {
    /** The content policy of the page, where it needs another than all pages. */
    policy?: import('#src/core/site/content-policy.ts').ContentPolicy;
    /** The word behind a paragraph whose source is newer, in the page's language. */
    olderNote?: import('#src/core/site/mark-up.ts').OlderNote;
    /** The languages of the campaign, to tell in which one words in another script stand. */
    languages?: import('#src/core/site/foreign-runs.ts').Written[];
    /** What the page of a testimony shows instead of the one at its address: stand-ins, for a shell. */
    shown?: import('#src/core/site/page-inputs.ts').TestimonyInputs | undefined;
    /** Makes a page without a request, by its address, where that is enough. */
    filled?: (pathname: string) => Promise<string | undefined>;
  }
}

declare module 'virtual:client-words' {
  /** The names that loaded scripts may put into pages: see `src/io/client-words.ts`. */
  const words: import('#src/core/site/script-words.ts').LoadedWords;
  export default words;
}
