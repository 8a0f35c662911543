import { DISK_ENGINE, diskIndex } from '#src/core/search/on-disk.ts';
import { fontPath } from '#src/core/site/fallback-font.ts';

/** What every language has: small files that pages name in their heads. */
const ICONS = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'];

/**
 * True for a file of the site that goes into the archive of a language besides its pages and their pictures: icons, public keys, the language’s font,
 * the scripts of the forms with what that language’s need, and the search for a disk.
 */
export function isCarried(path: string, code: string): boolean {
  if (path === fontPath(code)) return true;
  if (ICONS.includes(path) || path === DISK_ENGINE || path === diskIndex(code)) return true;
  if (path.startsWith('keys/')) return path.endsWith('.asc');
  const [folder, name = '', ...rest] = path.split('/');
  if (folder !== 'assets' || name === 'keep') return false;
  return rest.length === 0 ? name.endsWith('.js') : rest[0] === code || rest[0] === `${code}.js`;
}
