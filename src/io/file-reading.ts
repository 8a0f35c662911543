import { readFileSync, statSync } from 'node:fs';

/** Reads a file, and gives what `make` makes of its text; undefined where it can’t be read. Many small files: to wait for each would cost more than to read it. */
export type ReadFile = <Made>(file: string, make: (text: string) => Made) => { made: Made } | undefined;

/** Reads each file whenever it is asked for. */
export const readAnew: ReadFile = (file, make) => {
  const text = ifThere(() => readFileSync(file, 'utf8'));
  return text === undefined ? undefined : { made: make(text) };
};

/** Reads a file anew only after it was written: till then it gives the same thing, by which others can tell that nothing changed. */
export function readAfterChange(): ReadFile {
  const known = new Map<string, { written: string; made: unknown }>();
  return <Made>(file: string, make: (text: string) => Made) => {
    const written = lastWritten(file);
    const found = known.get(file);
    if (found && found.written === written) return found as { made: Made };
    known.delete(file);
    const read = readAnew(file, make);
    if (read && written !== undefined) known.set(file, { written, ...read });
    return read;
  };
}

/** Tells one state of a file from the next: also a file that was put in its place, with an older date. */
function lastWritten(file: string): string | undefined {
  const found = ifThere(() => statSync(file, { bigint: true }));
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}

/** What a look at the disk finds; undefined where it can’t be had. */
export function ifThere<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
