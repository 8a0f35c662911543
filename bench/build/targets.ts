import type { Row } from '../report.ts';
import type { DevTimes } from './dev.ts';
import type { Cost } from './measure.ts';
import { both, type Result } from './result.ts';
import { time } from './tables.ts';

const MIDDLE = 1_000;
const LARGE = 20_000;

/** What is asked for beside the peers, as far as both sides were measured. */
export function besidePeers(results: Result[]): Row[] {
  const of = (program: string, size: number) => results.find((result) => result.program === program && result.size === size);
  const [ours, plain] = [of('ours', MIDDLE), of('astro', MIDDLE)];
  const [large, hugo, starlight] = [of('ours', LARGE), of('hugo', LARGE), of('starlight', LARGE)];
  const rows: Row[] = [];
  if (ours && plain) {
    const ratio = ours.cold.pages.cpuSeconds / plain.cold.pages.cpuSeconds;
    rows.push(row(`${MIDDLE} pages, processor time beside plain Astro`, ratio, 1.2, '×'));
    if (ours.anew) {
      const anew = ours.anew.pages.cpuSeconds / plain.cold.pages.cpuSeconds;
      rows.push(row(`${MIDDLE} pages all anew, with the program bundled before, processor time beside plain Astro`, anew, 1.2, '×'));
    }
    const again = both(ours.cold).cpuSeconds / both(plain.cold).cpuSeconds;
    rows.push(row(`${MIDDLE} pages and search, processor time beside plain Astro with Pagefind`, again, 1.2, '×'));
  }
  if (large && hugo) {
    const ratio = both(large.cold).seconds / both(hugo.cold).seconds;
    rows.push(row(`${LARGE} pages and search, time beside Hugo with Pagefind`, ratio, 1, '×'));
  }
  if (large) rows.push(row(`${LARGE} pages and search, memory`, both(large.cold).megabytes, 700, ' MB'));
  if (large && starlight) {
    const ratio = both(starlight.cold).seconds / both(large.cold).seconds;
    const what = `${LARGE} pages and search, Starlight beside ours, time${starlight.note ? ' (worked out)' : ''}`;
    rows.push({ what, found: `${ratio.toFixed(1)} ×`, target: 'at least 8 ×', holds: ratio >= 8 });
  }
  return rows;
}

/** What is asked for after an edit. */
export function afterEdit(size: number, edit: Cost): Row[] {
  const most = size <= MIDDLE ? 3 : 4;
  return [seconds(`${size} pages, one testimony changed: check, pages and search, from the command to its end`, edit.seconds, most)];
}

/** What is asked for while editing. */
export function whileEditing(size: number, { ready, firstPage, edit }: DevTimes): Row[] {
  return [
    seconds(`${size} pages, npm run dev: until it listens`, ready, 4),
    seconds(`${size} pages, npm run dev: until the first page is there`, firstPage, 4),
    seconds(`${size} pages, npm run dev: until an edit is there`, edit, 1),
  ];
}

function row(what: string, found: number, most: number, unit: string): Row {
  return {
    what,
    found: `${found < 100 ? found.toFixed(2) : Math.round(found)} ${unit.trim()}`,
    target: `at most ${most} ${unit.trim()}`,
    holds: found <= most,
  };
}

function seconds(what: string, found: number, most: number): Row {
  return { what, found: time(found), target: `at most ${most} s`, holds: found <= most };
}
