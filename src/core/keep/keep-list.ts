/** A file that is kept: its path in the site, its size in bytes, its SHA-256 in base64. */
export type KeptFile = readonly [path: string, bytes: number, sha256: string];

/** All that a reader’s device keeps of one language, as the site publishes it. */
export interface KeepList {
  /** The day of the content, `YYYY-MM-DD`, and as the language writes it. */
  date: string;
  said: string;
  /** The number of the release, where the campaign counts them. */
  serial?: number;
  files: readonly KeptFile[];
}

/**
 * Where the list of a language lies.
 * @example keepListPath('am') // 'assets/keep/am.json'
 */
export function keepListPath(code: string): string {
  return `assets/keep/${code}.json`;
}

/** A path inside the site: no step leads out of it, and nothing in it has a meaning in addresses. */
const SAFE_PATH = /^(?!\.)[^\s/\\?#%:]+(?:\/(?!\.)[^\s/\\?#%:]+)*$/u;
const DIGEST = /^[A-Za-z0-9+/]{43}=$/;

/** Reads a list that came over the network; undefined where it is none. */
export function readKeepList(text: string): KeepList | undefined {
  let list: Partial<KeepList> | null;
  try {
    list = JSON.parse(text) as Partial<KeepList> | null;
  } catch {
    return undefined;
  }
  const { date, said, serial, files } = list ?? {};
  const isWhole =
    typeof date === 'string' && typeof said === 'string' && Array.isArray(files) && files.length > 0 && files.every(isKeptFile);
  if (!isWhole || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return { date, said, files, ...(typeof serial === 'number' && { serial }) };
}

function isKeptFile(file: unknown): file is KeptFile {
  if (!Array.isArray(file)) return false;
  const [path, bytes, sum] = file as unknown[];
  return typeof path === 'string' && SAFE_PATH.test(path) && Number.isSafeInteger(bytes) && typeof sum === 'string' && DIGEST.test(sum);
}

/** How many bytes a list keeps. */
export function bytesOf({ files }: Pick<KeepList, 'files'>): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** True where a list is older than another: by its number where both have one, else by its day. */
export function isOlder(list: KeepList, than: KeepList): boolean {
  if (list.serial !== undefined && than.serial !== undefined && list.serial !== than.serial) return list.serial < than.serial;
  return list.date < than.date;
}
