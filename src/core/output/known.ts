import type { KnownData } from './entries/known-data.ts';

// What the gate knows of a site before it looks at the built folder: what a campaign's content makes, and nothing of how it is made.

/** What a page may do besides what all pages may. */
export type PageKind =
  'front' | 'missing' | 'page' | 'form' | 'search' | 'keep' | 'maker' | 'slides' | 'guide' | 'signature' | 'embed' | 'single';

/** A page that the campaign's content explains. */
export interface KnownPage {
  kind: PageKind;
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The addresses of this page that machines read, in full; none for a page that search engines should not list. */
  canonical: string | undefined;
  /** False for a page that search engines are asked to leave out, as it stands in another language. */
  isListed?: boolean;
  /** The same page by language tag, in full. */
  alternates: ReadonlyMap<string, string>;
  /** The picture of link previews, in full. */
  preview: string | undefined;
  /** The title of the entry that the page shows, where it shows one, and the texts that it must not lose. */
  title?: string;
  says?: readonly string[];
  /** The styles by which it loads a font of the site, where it does. */
  font?: string;
}

/** What the built folder is held against. */
export interface Known {
  /** The campaign's own address, ending in “/”. */
  site: string;
  pages: ReadonlyMap<string, KnownPage>;
  /** The files that the site must have, and those that it may have. */
  required: ReadonlySet<string>;
  optional: ReadonlySet<string>;
  /** The files of the site that are not looked for, as other shards make them, or the merge. */
  elsewhere: ReadonlySet<string>;
  /** The SHA-256 of the campaign’s own files, in base64: they are published as they are. */
  originals: ReadonlyMap<string, string>;
  /** The hosts and the mail addresses and numbers that stand in the campaign’s texts, and those of share links. */
  hosts: ReadonlySet<string>;
  people: ReadonlySet<string>;
  /** Scripts by the SHA-256 of their bytes, in base64. */
  scripts: ReadonlySet<string>;
  /** The stylesheets of which those of pages consist. */
  styles: readonly string[];
  /** The published data, but for its catalogue and its schemas. */
  data: ReadonlyMap<string, KnownData>;
  /** The numbers that the tables of pictures have, by path, smallest first. */
  pictures: ReadonlyMap<string, readonly number[]>;
  /** The files with which hosts of the site are set up: what stands in each, by path. */
  hosting: ReadonlyMap<string, string>;
  /** The codes of mirrors for cameras: what stands in each, by path. */
  mirrors: ReadonlyMap<string, string>;
  /** The codes of the languages. */
  locales: readonly string[];
}
