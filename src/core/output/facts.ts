import type { KeepList } from '#src/core/keep/keep-list.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Spot } from './finding.ts';

/** A place of the own site to which a file leads; whether it is there shows only when all files are read. */
export interface OwnLink extends Spot {
  path: string;
  hash: string;
  /** True for what is loaded as a picture. */
  picture?: boolean;
}

/** A file as a catalogue names it, with its SHA-256 in base64. */
export interface Catalogued {
  path: string;
  digest: string;
}

/** What other files and the counts ask of a page. */
export interface PageFacts {
  /** The ids, each with its element's name and, for what stands for an entry in a list, its text. */
  ids: ReadonlyMap<string, { name: string; text: string }>;
  /** How many elements of a name stand without an id beside others that have one. */
  nameless: ReadonlyMap<string, number>;
  /** Other hosts to which the page leads. */
  hosts: ReadonlySet<string>;
}

/** What one file of the built folder says: what is wrong with it by itself, and what the gate must remember of it. */
export interface FileFacts {
  problems: Problem[];
  links: OwnLink[];
  page?: PageFacts;
  /** The size of any file, and its SHA-256 in base64. */
  whole?: { bytes: number; sum: string };
  /** The SHA-256 in base64 of what a packed file holds. */
  unpacked?: string;
  /** What a list for readers’ devices keeps. */
  kept?: KeepList;
  /** The SHA-256 of a file of the kit or of the published data, in base64. */
  digest?: string;
  /** The files of an archive, each with its SHA-256. */
  archived?: { name: string; digest: string }[];
  /** The files of the site that an archive of pages has besides them, each with its SHA-256. */
  carried?: { path: string; digest: string }[];
  /** The other parts of the search index that this one asks for. */
  parts?: string[];
  /** The files that a catalogue names. */
  catalogued?: Catalogued[];
  /** The pages that a list in XML or a feed names. */
  listed?: string[];
}

/** Each file of a built folder by its path, as it was looked at by itself. */
export type Facts = ReadonlyMap<string, FileFacts>;
