import { byBytes } from './by-bytes.ts';
import { BESIDE_SUMS } from './paths.ts';
import type { Sums } from './sums.ts';

/** What lies in a copy under a path. */
export type FoundFile =
  | { kind: 'file'; sum: string }
  /** It is there, but reading it failed. */
  | { kind: 'unread'; reason: string }
  /** A host keeps it to itself, as it is meant for hosts. */
  | { kind: 'withheld' }
  /** The file beside it lies packed in it; it was not asked for by itself, as hosts send it in place of that file. */
  | { kind: 'packed' }
  /** A link to something else, or a device: no copy of a site has these. */
  | { kind: 'link' | 'other' };

/** Two files by their paths. */
export interface Pair {
  from: string;
  to: string;
}

/** In what a copy differs from its list of checksums; all in order. */
export interface Changes {
  changed: string[];
  added: string[];
  removed: string[];
  /** The same content under another name. */
  moved: Pair[];
  /** Two files of which each holds what belongs in the other. */
  swapped: Pair[];
  /** Files that hold what belongs in another one. */
  replaced: Pair[];
  /** No plain files. */
  strange: string[];
  unread: string[];
}

/** Holds a copy against its list, and says of each difference what was done, as far as the files show it. */
export function compareFiles(sums: Sums, found: ReadonlyMap<string, FoundFile>): Changes {
  const kinds = (...wanted: FoundFile['kind'][]) => [...found].flatMap(([path, { kind }]) => (wanted.includes(kind) ? path : []));
  const files = new Map([...found].flatMap(([path, file]) => (file.kind === 'file' ? [[path, file.sum] as const] : [])));
  const lost = [...sums.keys()].filter((path) => !found.has(path));
  const surplus = kinds('file').filter((path) => !sums.has(path) && !BESIDE_SUMS.has(path));
  const moved = pairMoved(lost, surplus, sums, files);
  const other = [...files.keys()].filter((path) => sums.has(path) && sums.get(path) !== files.get(path)).sort(byBytes);
  const { swapped, replaced, changed } = sortChanged(other, sums, files);
  const isMoved = new Set(moved.flatMap(({ from, to }) => [from, to]));
  return {
    changed,
    added: surplus.filter((path) => !isMoved.has(path)).sort(byBytes),
    removed: lost.filter((path) => !isMoved.has(path)).sort(byBytes),
    moved,
    swapped,
    replaced,
    strange: kinds('link', 'other').sort(byBytes),
    unread: kinds('unread').sort(byBytes),
  };
}

/** How many differences there are, but for what could not be read. */
export function countChanges(changes: Changes): number {
  const { unread: _, ...seen } = changes;
  return Object.values(seen).reduce((count, list) => count + list.length, 0);
}

function pairMoved(lost: readonly string[], surplus: readonly string[], sums: Sums, files: ReadonlyMap<string, string>): Pair[] {
  const free = new Map<string, string[]>();
  for (const path of [...surplus].sort(byBytes)) free.set(files.get(path)!, [...(free.get(files.get(path)!) ?? []), path]);
  return [...lost].sort(byBytes).flatMap((from) => {
    const to = free.get(sums.get(from)!)?.shift();
    return to === undefined ? [] : [{ from, to }];
  });
}

function sortChanged(
  paths: readonly string[],
  sums: Sums,
  files: ReadonlyMap<string, string>,
): Pick<Changes, 'swapped' | 'replaced' | 'changed'> {
  const owners = new Map([...sums].map(([path, sum]) => [sum, path]));
  const holders = new Map<string, string[]>();
  for (const path of paths) holders.set(files.get(path)!, [...(holders.get(files.get(path)!) ?? []), path]);
  const found: Pick<Changes, 'swapped' | 'replaced' | 'changed'> = { swapped: [], replaced: [], changed: [] };
  const done = new Set<string>();
  for (const path of paths) {
    if (done.has(path)) continue;
    const partner = holders.get(sums.get(path)!)?.find((other) => !done.has(other) && sums.get(other) === files.get(path));
    const owner = owners.get(files.get(path)!);
    if (partner !== undefined) found.swapped.push({ from: path, to: partner });
    else if (owner !== undefined) found.replaced.push({ from: owner, to: path });
    else found.changed.push(path);
    for (const seen of [path, partner ?? path]) done.add(seen);
  }
  return found;
}
