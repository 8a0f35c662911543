import type { Changes } from '#src/core/release/compare.ts';
import type { State } from '#src/core/release/judge.ts';

/** Something that is done to a copy, and what the verifier must say of it. */
export interface Tampering {
  name: string;
  act: (folder: string) => Promise<void>;
  state: State;
  /** Which files are named, and as what; not given where the list itself is not believed. */
  changes?: Partial<Changes>;
  /** True where minisign or sha256sum see nothing wrong, and the verifier does. */
  isStricter?: true;
  /** True where the system must be able to do it. */
  needs?: 'links';
}
