import type { Problem } from '#src/core/checks/problem.ts';
import type { FileFacts, Facts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { attempt, type Tools } from '#src/core/output/tools.ts';
import { fileBeside, PACKINGS } from '#src/core/packing/packings.ts';

/** Looks at a packed file by itself: it can be unpacked. What it holds is compared when the file beside it is known. */
export function checkPacked(file: string, ending: 'br' | 'gz', data: Uint8Array, tools: Tools): FileFacts {
  const unpacked = attempt(() => (ending === 'br' ? tools.unbrotli(data) : tools.gunzip(data)));
  if (!unpacked) return { problems: [finding(file, ['output.not-packed'])], links: [] };
  return { problems: [], links: [], unpacked: tools.sha256(unpacked) };
}

/** Servers send a packed file in place of the one beside it: it holds the same, and a file is packed in each way or in none. */
export function wrongPacked(facts: Facts): Problem[] {
  return [...facts].flatMap(([path, { unpacked }]) => {
    if (unpacked === undefined) return [];
    const beside = fileBeside(path)!;
    // Where there is no such file, its name has told so.
    const other = facts.get(beside)?.whole?.sum;
    const differs = other !== undefined && other !== unpacked;
    const lost = PACKINGS.map(({ ending }) => `${beside}.${ending}`).filter((packed) => !facts.has(packed));
    return [
      ...(differs ? [finding(path, ['output.packed-differs', { path: beside }])] : []),
      ...lost.map((packed) => finding(packed, ['output.missing'])),
    ];
  });
}
