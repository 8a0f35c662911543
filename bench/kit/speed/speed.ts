import type { Browser } from 'playwright-core';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { kitInput } from '#src/core/kit/input.ts';
import type { Row } from '../../report.ts';
import { chromiumMaker } from './chromium.ts';
import { designsOf } from './designs.ts';
import { type Cost, measure, type Timing } from './measure.ts';
import { oursIndexed, oursTruecolour } from './ours.ts';
import { satoriMaker } from './satori.ts';

const PICTURES = 12;
const ROUNDS = 7;
const TARGETS = { satori: 1.4, chromium: 2.5 };

/** Link previews of 1200 x 630 pixels, one after the other: the kit, satori with sharp, and a warm browser. */
export async function measureSpeed(content: CampaignContent, browser: Browser): Promise<Row[]> {
  const designs = await designsOf(kitInput(content), PICTURES);
  const [satori, chromium] = [await satoriMaker(designs), await chromiumMaker(browser, designs)];
  const pick = (make: (design: (typeof designs.list)[number]) => Promise<unknown>) => (i: number) => make(designs.list[i]!);
  const [ours, indexed, theirs, warm] = (await measure(
    [
      { name: 'kit', run: pick((design) => oursTruecolour(designs, design)) },
      { name: 'kit, indexed', run: pick((design) => oursIndexed(designs, design)) },
      { name: 'satori + sharp', run: pick(satori) },
      { name: 'warm Chromium', run: pick(chromium) },
    ],
    PICTURES,
    ROUNDS,
  )) as [Timing, Timing, Timing, Timing];
  return [
    { what: 'the kit, in true colour', found: costText(ours.cost), target: '', holds: true },
    {
      what: 'the kit, indexed as published',
      found: `${costText(indexed.cost)}; ${ratioText(indexed.ratio)} true colour`,
      target: '',
      holds: true,
    },
    rowOf('satori + sharp / kit', theirs, TARGETS.satori),
    rowOf('warm Chromium / kit', warm, TARGETS.chromium),
  ];
}

/** The ratio counts per core where the system tells, else on the clock. */
function rowOf(what: string, { cost, ratio }: Timing, target: number): Row {
  const found = `${ratioText(ratio)}  (${costText(cost)})`;
  return { what, found, target: `≥ ${target.toFixed(1)} ×`, holds: (ratio.core ?? ratio.clock) >= target };
}

function ratioText({ clock, core }: Cost): string {
  return core === undefined ? `${clock.toFixed(2)} ×` : `${core.toFixed(2)} × per core, ${clock.toFixed(2)} × on the clock`;
}

function costText({ clock, core }: Cost): string {
  return core === undefined ? `${clock.toFixed(1)} ms` : `${core.toFixed(1)} ms of a core, ${clock.toFixed(1)} ms on the clock`;
}
