import { fileURLToPath } from 'node:url';

/** The generator's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where the finished site stands. */
export const DIST_FOLDER = `${ROOT}dist`;
/** Where a build works; what is here is never served. */
export const BUILD_FOLDER = `${ROOT}.build`;
/** The graphics of the current build, with `manifest.json`. */
export const KIT_FOLDER = `${BUILD_FOLDER}/kit`;
/** What may be thrown away and is made again. */
export const CACHE_FOLDER = `${ROOT}.cache`;
