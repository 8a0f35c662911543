import type { Campaign } from '#src/core/campaign/schema.ts';
import type { Mirror } from './schema.ts';

/** Something about the site that is shown as a code for cameras too: its file in the site, and the text in it. */
export interface MirrorCode {
  path: string;
  text: string;
}

const FOLDER = 'qr/mirrors';

/** The public key of the releases as a code. */
export const KEY_CODE_PATH = `${FOLDER}/key.svg`;

/**
 * Where the code of a mirror’s address lies. The name is that of its place in the list of its kind.
 * @example mirrorCodePath([{ kind: 'onion', url: 'http://….onion/' }], 0) // 'qr/mirrors/onion-1.svg'
 */
export function mirrorCodePath(mirrors: readonly Mirror[], place: number): string {
  const { kind } = mirrors[place]!;
  const number = mirrors.slice(0, place + 1).filter((mirror) => mirror.kind === kind).length;
  return `${FOLDER}/${kind}-${number}.svg`;
}

/** The codes of a campaign’s mirrors and of its key. */
export function mirrorCodes({ mirrors = [], release }: Pick<Campaign, 'mirrors' | 'release'>): MirrorCode[] {
  const own = mirrors.map(({ url }, place) => ({ path: mirrorCodePath(mirrors, place), text: url }));
  return release ? [...own, { path: KEY_CODE_PATH, text: release.key }] : own;
}
