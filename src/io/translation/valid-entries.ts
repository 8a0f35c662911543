import { join } from 'node:path';
import { ENTRY_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { readAnew } from '../file-reading.ts';
import { readEntry } from '../json-entries.ts';
import { listFiles } from '../list-files.ts';

/** Holds each entry of a campaign against its schema, and throws at the first that doesn’t agree: the check, which tells all mistakes plainly, has not seen them. */
export async function assertEntries(campaign: string, read = readAnew): Promise<void> {
  for (const kind of Object.keys(ENTRY_KINDS) as EntryKind[]) {
    for (const path of await listFiles(campaign, `content/${kind}`)) {
      if (path.endsWith('.json')) read(join(campaign, path), (text) => assertEntry(kind, path, text));
    }
  }
}

function assertEntry(kind: EntryKind, path: string, text: string): void {
  const { error } = ENTRY_KINDS[kind].schema.safeParse(readEntry(text, path));
  const issue = error?.issues[0];
  if (issue) throw new Error(`${path}: ${issue.path.join('.')} ${issue.message}`);
}
