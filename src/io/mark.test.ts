import { expect, test } from 'vitest';
import { decideAll, sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { pathSegments } from '#src/core/kit/pdf/path-data.ts';
import { decidedMark } from './mark.ts';
import { sampleFolder } from './sample-folder.ts';

const CAMPAIGN = 'content/campaign.json';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>';

/** What becomes of the sample's mark where it is written otherwise, with a drawing beside it. */
async function drawn(mark: object, svg?: string) {
  const campaign = JSON.parse(sampleCampaign().texts.get(CAMPAIGN)!) as object;
  const files = withFile(CAMPAIGN, JSON.stringify({ ...campaign, mark }));
  if (svg === undefined) return decidedMark('nowhere', decideAll(files));
  files.texts.set('public/mark.svg', svg);
  const folder = await sampleFolder(files);
  return decidedMark(folder, decideAll({ ...files, publicPaths: new Set(['mark.svg']) }));
}

async function markOf(mark: object, svg?: string) {
  const result = await drawn(mark, svg);
  if (!result || !('mark' in result)) throw new Error(JSON.stringify(result));
  return result.mark;
}

test.each(['NC', 'حق', 'ደን'])('a mark from the letters “%s” is a path of their outlines, and is never mirrored', async (letters) => {
  const { path, viewBox, upright } = await markOf({ letters });
  expect(upright).toBe(true);
  const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  expect(width).toBe(height);
  const points = pathSegments(path).flatMap(([, ...values]) => (values.length > 1 ? [values.slice(-2)] : []));
  expect(points.length).toBeGreaterThan(10);
  const isSeen = ([px, py]: number[]) => px! >= x - 1 && py! >= y - 1 && px! <= x + width + 1 && py! <= y + height + 1;
  expect(points.filter((point) => !isSeen(point))).toEqual([]);
});

test('Arabic letters of a mark join, as they do in words', async () => {
  const [joined, first, second] = await Promise.all(['حق', 'ح', 'ق'].map((letters) => markOf({ letters })));
  const shapes = (path: string) => path.match(/M/g)!.length;
  expect(joined!.path).not.toContain(first!.path);
  expect(shapes(joined!.path)).toBeLessThanOrEqual(shapes(first!.path) + shapes(second!.path));
});

test('a mark from a file is the path of its shapes', async () => {
  expect(await markOf({ file: 'mark.svg' }, SVG)).toEqual({ viewBox: '0 0 100 100', path: expect.stringMatching(/^M0 50C0/) as string });
});

test.each([
  [{ file: 'mark.svg' }, undefined, 'public/mark.svg, is not there'],
  [{ file: 'mark.svg' }, SVG.replace('r="5"', 'r="5" stroke="#000"'), 'line (a stroke) on “circle”'],
  [{ letters: '🌳' }, undefined, 'No font has the sign'],
])('%j that can’t be drawn stops the build with a sentence about it', async (mark, svg, sentence) => {
  const result = await drawn(mark, svg);
  const problems = result && 'problems' in result ? result.problems : [];
  expect(problems.map(({ what }) => tellIn('en')(what))).toEqual([expect.stringContaining(sentence)]);
});
