import type { Said } from '#src/core/checks/problem.ts';

/** What is said of a key: it stops the build, or only warns. `at` is the field of the key in `campaign.json` that it is about. */
export interface Judged extends Said {
  level: 'problem' | 'warning';
  at: 'file' | 'fingerprint' | 'demonstration';
}
