import type { Words } from '../model.ts';
import { drawBox, drawText } from '../paint.ts';
import type { Scene } from '../scene.ts';
import type { Block } from '../text/fit.ts';
import type { Box } from './box.ts';

/** How ruled lines look: the size of labels, the largest of what stands on the lines, and how thick a line is. */
export interface RuledLook {
  label: number;
  value: number;
  rule: number;
}

/** One line: its label, what stands on it, and how high it is. */
interface Row {
  label: Block;
  value: Block | undefined;
  height: number;
}

/** Ruled lines with their labels, as long as the box is wide, down to its foot; what is not filled in is left for a pen. */
export function drawRuledLines(scene: Scene, box: Box, look: RuledLook): string {
  const { lines = [] } = scene.words;
  if (lines.length === 0) return '';
  const labels = lines.map((words) => setLabel(scene, words, box.width * 0.34, look.label));
  const indent = Math.max(...labels.map(({ width }) => width)) + look.label * 1.2;
  const rows = fitRows(scene, labels, { ...box, width: box.width - indent }, look);
  let bottom = box.y + box.height - total(rows);
  return rows
    .map((row) => {
      bottom += row.height;
      return drawRow(scene, row, indent, { ...box, y: bottom - row.height, height: row.height }, look);
    })
    .join('');
}

function setLabel(scene: Scene, words: Words, width: number, size: number): Block {
  return scene.set(words, 700, { width, height: size * 1.9, largest: size, smallest: size * 0.6, maxLines: 1 });
}

const SHRINK = 0.94;
/** A hand needs more room than type. */
const FOR_A_PEN = 2.4;
/** Lines that browsers set may come out a little wider than they were measured. */
const WIDTH_KEPT = 0.98;

/** All lines in the largest size at which they fit, one or two lines each; what fits at no size is set in the smallest. */
function fitRows(scene: Scene, labels: Block[], box: Pick<Box, 'width' | 'height'>, look: RuledLook): Row[] {
  const { values = [] } = scene.words;
  for (let size = look.value; ; size *= SHRINK) {
    const isLast = size * SHRINK < look.label * 0.6;
    const rows = labels.map((label, i) => rowAt(scene, label, values[i], size, box.width * WIDTH_KEPT, isLast));
    const spare = box.height - total(rows);
    if (isLast || (spare >= 0 && rows.every(({ value }) => !value?.overflows))) return spare < 0 ? squeezed(rows, box.height) : rows;
  }
}

/** Only the last try may tell that something is too long: the others are not the end of it. */
function rowAt(scene: Scene, label: Block, words: Words | undefined, size: number, width: number, isLast: boolean): Row {
  if (!words || words.text === '') return { label, value: undefined, height: size * FOR_A_PEN };
  const room = { width, height: size * 4, largest: size, smallest: isLast ? size : size * 0.01, maxLines: 2 };
  const value = scene.set(words, 700, room);
  const isSmaller = value.size < size * 0.999;
  return { label, value: isSmaller ? { ...value, overflows: true } : value, height: value.step * (value.lines.length - 1) + size * 1.95 };
}

function squeezed(rows: Row[], height: number): Row[] {
  const share = height / total(rows);
  return rows.map((row) => ({ ...row, height: row.height * share }));
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The label stands on the first line of what is filled in, and the last one a little above the rule. */
function drawRow(scene: Scene, { label, value }: Row, indent: number, box: Box, { rule, label: size }: RuledLook): string {
  const bottom = box.y + box.height;
  const baseline = bottom - size * 0.62;
  const first = value ? baseline - value.step * (value.lines.length - 1) : baseline;
  const said = value
    ? drawText(scene, value, { x: box.x + indent, width: box.width - indent, baseline: first, align: 'start', fill: 'text' })
    : '';
  return (
    drawText(scene, label, { x: box.x, width: label.width, baseline: first, align: 'start', fill: 'accent' }) +
    said +
    drawBox(scene, { x: box.x, y: bottom - rule, width: box.width, height: rule }, 'text')
  );
}
