import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The generator's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where builds write: the generator's own folder, or another, so that several can be made of one generator (tests do so). */
const WORK = resolve(process.env['ALTAVEU_WORK'] || ROOT);
/** Where the finished site stands. */
export const DIST_FOLDER = join(WORK, 'dist');
/** Where a build works; what is here is never served. */
export const BUILD_FOLDER = join(WORK, '.build');
/** The site while it is being made. */
export const SITE_FOLDER = join(BUILD_FOLDER, 'site');
/** The graphics of the current build, with `manifest.json`. */
export const KIT_FOLDER = join(BUILD_FOLDER, 'kit');
/** What pages are made of, the campaign whole in every language, with what is not translated marked: `SiteData`. */
export const DATA_FILE = join(BUILD_FOLDER, 'shown.json');
/** What Astro keeps for itself. */
export const ASTRO_FOLDER = join(BUILD_FOLDER, 'astro');
/** What may be thrown away and is made again. */
export const CACHE_FOLDER = join(WORK, '.cache');
/** Where the programs that make pages are kept: they run only where packages are found, so that all builds of a generator share the place. */
export const PROGRAMS = join(ROOT, '.astro', 'programs');
