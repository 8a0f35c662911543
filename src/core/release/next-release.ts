import { isScalar, parseDocument } from 'yaml';

/**
 * The text of `campaign.json` with another serial number and date; every other sign stays as it was.
 * @example nextRelease('{ "updated": "2026-11-21", "release": { "serial": 1 } }', { serial: 2, date: '2026-12-01' })
 */
export function nextRelease(text: string, { serial, date }: { serial: number; date: string }): string {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const document = parseDocument(text.slice(bom));
  const changes = [
    { place: rangeOf(document.getIn(['release', 'serial'], true)), value: String(serial) },
    { place: rangeOf(document.getIn(['updated'], true)), value: JSON.stringify(date) },
  ].sort((a, b) => b.place[0] - a.place[0]);
  return changes.reduce((whole, { place: [from, to], value }) => whole.slice(0, from + bom) + value + whole.slice(to + bom), text);
}

function rangeOf(node: unknown): [from: number, to: number] {
  if (!isScalar(node) || !node.range) throw new Error('campaign.json has no serial number or no date.');
  return [node.range[0], node.range[1]];
}
