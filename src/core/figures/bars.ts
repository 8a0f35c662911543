/** One bar: its value, the words printed after it, and which series it belongs to. */
export interface Bar {
  value: number;
  text: string;
  series: number;
}

/** A row of a bar chart: its label and one bar per series. */
export interface Row {
  label: string;
  bars: Bar[];
}

/** A chart laid out: lengths in the units of its view box, the first series drawn thick, others thin below it. */
export interface BarChart {
  width: number;
  height: number;
  labels: { x: number; y: number; text: string }[];
  bars: { x: number; y: number; width: number; height: number; series: number }[];
  values: { x: number; y: number; text: string; series: number }[];
}

const WIDTH = 360;
const VALUE_SPACE = 40;
const THICK = 16;
const THIN = 8;
const ROW_GAP = 12;
const BASELINE = 5;

/** Lays out horizontal bars; in right-to-left languages they grow from the right. `labelSpace` is the room for the labels. */
export function layoutBars(rows: Row[], labelSpace: number, rightToLeft: boolean): BarChart {
  const chart: BarChart = { width: WIDTH, height: 0, labels: [], bars: [], values: [] };
  const longest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (WIDTH - labelSpace - VALUE_SPACE) / longest;
  const mirror = (x: number, width = 0) => round(rightToLeft ? WIDTH - x - width : x);
  for (const row of rows) {
    const top = chart.height;
    chart.labels.push({ x: mirror(0), y: top + THICK / 2 + BASELINE, text: row.label });
    for (const { value, text, series } of row.bars) {
      const thickness = series === 0 ? THICK : THIN;
      const width = round(Math.max(1, value * scale));
      chart.bars.push({ x: mirror(labelSpace, width), y: chart.height, width, height: thickness, series });
      chart.values.push({
        x: mirror(labelSpace + width + 6),
        y: chart.height + thickness / 2 + BASELINE - (series === 0 ? 0 : 1),
        text,
        series,
      });
      chart.height += thickness + (series === 0 ? 3 : 0);
    }
    chart.height += ROW_GAP;
  }
  chart.height = Math.max(0, chart.height - ROW_GAP);
  return chart;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
