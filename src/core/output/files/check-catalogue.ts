import type { Problem } from '#src/core/checks/problem.ts';
import type { Catalogued, Facts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { attempt } from '#src/core/output/tools.ts';

/** The files that a catalogue of published data names; undefined where it is none. */
export function cataloguedIn(text: string): Catalogued[] | undefined {
  const catalogue = attempt(() => JSON.parse(text) as { datasets: { files: { path: string; sha256: string }[] }[]; schema: never[] });
  const files = attempt(() => [...catalogue!.datasets.flatMap(({ files: own }) => own), ...catalogue!.schema]);
  return files && attempt(() => files.map(({ path, sha256 }: { path: string; sha256: string }) => ({ path, digest: base64(sha256) })));
}

/** Holds a catalogue against the files that lie beside it: each is named once, with the checksum that it has. */
export function wrongCatalogue(file: string, facts: Facts, elsewhere: ReadonlySet<string>): Problem[] {
  const named = facts.get(file)?.catalogued ?? [];
  const lying = [...facts].filter(([path, { digest }]) => path.startsWith('data/') && path !== file && digest !== undefined);
  const wrong = named.filter(({ path, digest }) => !elsewhere.has(path) && facts.get(path)?.digest !== digest);
  const names = new Set(named.map(({ path }) => path));
  return [
    ...wrong.map(({ path }) => finding(file, ['output.checksum', { path }])),
    ...lying.filter(([path]) => !names.has(path)).map(([path]) => finding(file, ['output.entry-lost', { entry: path }])),
  ];
}

function base64(hex: string): string {
  return btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => parseInt(byte, 16))));
}
