/** A machine, or the habits of one, on which a site is built once more. */
export interface Variation {
  /** Said while it builds. */
  about: string;
  /** The name of the generator’s folder. */
  folder: string;
  umask: number;
  environment: Readonly<Record<string, string>>;
  /** How many processors the build sees. */
  processors: number;
  /** Shuffles what folders list, each number otherwise; 0 leaves it. */
  order: number;
  /** How many days the clock is ahead. */
  days: number;
  /** What builds may take from earlier ones: nothing; what the first left, in a folder that was moved; or all that a build in the same folder left. */
  cache: 'none' | 'moved' | 'own';
}

/** Pictures are drawn without the commands that only newer processors have. */
const OLD_PROCESSOR = { VIPS_NOVECTOR: '1', PIXMAN_DISABLE: 'mmx sse2 ssse3 arm-neon' };

const HERE: Variation = {
  about: 'as this machine is',
  folder: 'altaveu',
  umask: 0o022,
  environment: {},
  processors: 2,
  order: 0,
  days: 0,
  cache: 'none',
};

/** What is varied, build by build. Two builds already differ in everything but the cache. */
export const VARIATIONS: readonly Variation[] = [
  HERE,
  {
    about:
      'folder with spaces and other scripts, umask 077, Turkish, TZ +14, one old processor, folders listed in another order, next month',
    folder: 'a copy – የተቀዳ نسخة (2)',
    umask: 0o077,
    environment: { ...language('tr_TR'), TZ: 'Pacific/Kiritimati', ...OLD_PROCESSOR, NODE_ENV: 'development' },
    processors: 1,
    order: 1,
    days: 40,
    cache: 'none',
  },
  {
    about: 'the cache of the first build in another folder, umask 002, Arabic, TZ -8, another order',
    folder: 'x',
    umask: 0o002,
    environment: { ...language('ar_EG'), TZ: 'Etc/GMT+8' },
    processors: 2,
    order: 2,
    days: 0,
    cache: 'moved',
  },
  {
    about: 'long folder, umask 027, German, TZ +5:45, eight processors, another order, a year ago',
    folder: `${'long-'.repeat(30)}folder`,
    umask: 0o027,
    environment: { ...language('de_DE'), TZ: 'Asia/Kathmandu' },
    processors: 8,
    order: 3,
    days: -365,
    cache: 'none',
  },
  {
    about: 'built twice in one folder, umask 000, no language, TZ -12, three processors, another order',
    folder: 'twice',
    umask: 0o000,
    environment: { ...language('C', ''), TZ: 'Etc/GMT+12' },
    processors: 3,
    order: 4,
    days: 0,
    cache: 'own',
  },
  {
    about: 'the cache of the first build, umask 077, Amharic, TZ +3, one processor, another order, in ten years',
    folder: 'ሀገር',
    umask: 0o077,
    environment: { ...language('am_ET'), TZ: 'Africa/Addis_Ababa' },
    processors: 1,
    order: 5,
    days: 3650,
    cache: 'moved',
  },
];

/** Variations for so many builds; after the last they begin anew, each with an order of its own. */
export function variationsFor(builds: number): Variation[] {
  return Array.from({ length: builds }, (_, i) => {
    const variation = VARIATIONS[i % VARIATIONS.length]!;
    return i < VARIATIONS.length ? variation : { ...variation, order: i };
  });
}

function language(code: string, encoding = '.UTF-8') {
  return { LANG: `${code}${encoding}`, LC_ALL: `${code}${encoding}`, LANGUAGE: code.slice(0, 2) };
}
