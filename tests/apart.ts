/** Files of tests that replace modules, or read them anew: each has a process of its own. */
export const APART = ['src/io/migration/migrate-command.test.ts', 'src/io/publish/put-file.test.ts'];
