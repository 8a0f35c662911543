import type { Paragraph, Unit } from './paragraph.ts';

/** Where lines end at a given measure (thousandths of an em); undefined where one unit alone is wider. */
export function greedyLines(paragraph: Paragraph, measure: number): number[] | undefined {
  const ends: number[] = [];
  let width = 0;
  let end = 0;
  for (const unit of paragraph.units) {
    if (unit.solid > measure) return undefined;
    if (width > 0 && width + unit.solid > measure) {
      ends.push(end);
      width = 0;
    }
    width += unit.width;
    end = unit.end;
    if (unit.required && end < paragraph.text.length) {
      ends.push(end);
      width = 0;
    }
  }
  return [...ends, end];
}

/** As many lines as the greedy ones, but as even as they can be: no lonely word at the end. */
export function balancedLines(paragraph: Paragraph, measure: number): number[] | undefined {
  const greedy = greedyLines(paragraph, measure);
  if (!greedy || greedy.length === 1) return greedy;
  const { units } = paragraph;
  let rows: Row[] = [{ cost: 0, ends: [] }];
  for (let line = 0; line < greedy.length; line++) rows = addLine(units, rows, measure);
  return rows[units.length]?.ends ?? greedy;
}

/** The best way found to set the first units of a text, by their number: lines of equal width have the least sum of squares. */
interface Row {
  cost: number;
  ends: number[];
}

function addLine(units: Unit[], rows: Row[], measure: number): Row[] {
  const next: Row[] = [];
  rows.forEach((row, start) => {
    let width = 0;
    for (let i = start; i < units.length && width + units[i]!.solid <= measure; i++) {
      const cost = row.cost + (width + units[i]!.solid) ** 2;
      if (cost < (next[i + 1]?.cost ?? Infinity)) next[i + 1] = { cost, ends: [...row.ends, units[i]!.end] };
      width += units[i]!.width;
      if (units[i]!.required) break;
    }
  });
  return next;
}
