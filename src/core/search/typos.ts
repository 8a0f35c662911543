// Slips of the finger.

const LEAST = 4;
const ENDING = 3;
const ONE_EDIT = 0.5;

/**
 * The words that are one letter away: left out, too much, wrong, or two of them exchanged; two in long words. What was typed may have an ending
 * that the stem has lost.
 */
export function nearStems(spellings: readonly string[], stems: Iterable<string>): { stem: string; nearness: number }[] {
  const terms: { stem: string; edits: number }[] = [];
  for (const stem of stems) {
    const edits = Math.min(...spellings.map((spelling) => editsOf(stem, spelling)));
    if (edits < Infinity) terms.push({ stem, edits });
  }
  const least = Math.min(...terms.map(({ edits }) => edits));
  return terms.filter(({ edits }) => edits === least).map(({ stem, edits }) => ({ stem, nearness: ONE_EDIT / Math.max(1, edits) }));
}

/** How many letters a stem is away from what was typed; infinitely many where that can't be a slip. */
function editsOf(stem: string, typed: string): number {
  const least = /^[a-z0-9]/.test(typed) ? LEAST : LEAST - 1;
  const most = typed.length > 7 ? 2 : 1;
  if (typed.length < least || stem.length < LEAST - 1 || Math.abs(stem.length - typed.length) > most + ENDING) return Infinity;
  const edits = editsBetween(stem, typed, most, ENDING);
  return edits <= most + 0.5 ? edits : Infinity;
}

/**
 * The edits between two words (optimal string alignment), or more than `most`; up to so many letters at the end of the other may be an ending,
 * half an edit each.
 */
export function editsBetween(one: string, other: string, most: number, ending = 0): number {
  let [before, last] = [new Array<number>(), Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  const shorter = Array.from({ length: Math.min(ending, other.length) }, (_, cut) => last[other.length - cut - 1]! + (cut + 1) / 2);
  return Math.min(last[other.length]!, ...shorter);
}
