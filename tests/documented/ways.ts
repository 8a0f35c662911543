// How each documented command is run by a test.
import { RECIPES } from '#src/core/scaffold/recipes/all.ts';
import { wordsOf } from './command-lines.ts';

/** How a command is run. */
export type Way =
  /** In the small campaign; it ends with 0 unless other codes are right too. */
  | {
      run: 'here';
      /** True under `npm run test:deep` alone: it takes long. */
      isLong?: boolean;
      /** What it would ask for in a terminal. */
      more?: readonly string[];
      codes?: readonly number[];
      /** What has to be done before. */
      after?: readonly string[][];
      /** Which of its words names what must not be there yet. */
      makes?: number;
      /** For what runs until it is stopped: its sign that it is there. */
      until?: RegExp;
    }
  /** By another test, in whose file that stands: it needs the network, a browser or another program. */
  | { run: 'elsewhere'; test: string; says: string };

const FOREST = ['--name', 'Let the forest stand', '--sentence', 'The forest belongs to all of us.'];
const BUILD = ['build'];
const SHARDS = [
  ['build', '--locales', 'en', '--out', 'shards/1'],
  ['build', '--locales', 'ar,am', '--out', 'shards/2'],
];

/** The first that fits the command and its arguments; what none fits is run at once. */
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^(start|dev)\b/, { run: 'here', isLong: true, until: /http:\S+\// }],
  [/^merge\b/, { run: 'here', isLong: true, after: SHARDS }],
  [/^(observatory|check .*--output)/, { run: 'here', isLong: true, after: [BUILD] }],
  [/^reproduce .*--builds/, { run: 'elsewhere', test: 'tests/reproduce.test.ts', says: "'--builds'" }],
  [/^(build|kit|reproduce|bench check)\b|^release --key/, { run: 'here', isLong: true }],
  [/^release keygen/, { run: 'here', more: ['--no-password'] }],
  [/^new campaign .*--from/, { run: 'here', isLong: true, more: FOREST, makes: 2 }],
  [/^new campaign/, { run: 'here', more: FOREST, makes: 2 }],
  [/^owners --check/, { run: 'here', after: [['owners']] }],
  [/^translate sync sw/, { run: 'here', isLong: true, after: [['locale', 'add', 'sw']] }],
  [/^translate import/, { run: 'here', after: [['translate', 'export', 'ar']] }],
  [/^launch-check --json/, { run: 'here', isLong: true, codes: [0, 1] }],
  // It says what is left to do before a launch, and that is something.
  [/^launch-check(?!.*--(links|live))/, { run: 'here', codes: [0, 1] }],
  [/^launch-check/, { run: 'elsewhere', test: 'src/io/launch/launch-command.test.ts', says: "'--links'" }],
  [/^architecture/, { run: 'elsewhere', test: 'tests/architecture.test.ts', says: 'drawArchitecture(tree)' }],
  [/^format/, { run: 'elsewhere', test: 'tests/code.test.ts', says: 'scripts/format.ts' }],
  [/^bench build/, { run: 'elsewhere', test: 'tests/bench-corpus.test.ts', says: 'bench/build' }],
  [/^bench search/, { run: 'elsewhere', test: 'tests/site/search.test.ts', says: 'bench/search' }],
  [/^bench kit/, { run: 'elsewhere', test: 'tests/browser/text-engine.test.ts', says: 'bench/kit' }],
  [/^bench reader/, { run: 'elsewhere', test: 'tests/bench-link.test.ts', says: 'bench/reader' }],
  // What runs all tests runs this one too, and can’t be run by it.
  [/^test\b/, { run: 'elsewhere', test: 'scripts/test.ts', says: 'startTests' }],
];

/** How a command line is run. */
export function wayOf(command: string, args: readonly string[]): Way {
  const line = [command, ...args].join(' ');
  const kind = command === 'new' ? RECIPES[args[0] as keyof typeof RECIPES] : undefined;
  if (kind) return { run: 'here', more: wordsOf(kind.example) };
  return WAYS.find(([pattern]) => pattern.test(line))?.[1] ?? { run: 'here' };
}

/** What stands in the documents for something that readers fill in, and what the small campaign has there. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/^(PAGE|the-numbers)$/, 'why-forests'],
  [/^FOLDER$/, 'dist'],
  [/^NAME$/, 'Ana'],
  [/^(DIR|\.\.\/(my-campaign|forest)|src\/words|tests\/campaigns\/[a-z-]+)$/, '../our-campaign'],
  [/^RW…$/, '../usb/campaign.pub'],
  [/^(\/media\/usb|\$RUNNER_TEMP)\/campaign\.key$/, '../usb/campaign.key'],
];
/** What is worked on in a language is so in any other: the small campaign has Arabic and Amharic. */
const LANGUAGE = /^(CODE|<language>|fr|es|pt|ca)$/;
const IN_A_LANGUAGE = ['status', 'translate'];
/** The same word for something else. */
const FILLED_FOR: Record<string, Record<string, string>> = {
  bench: { NAME: 'check' },
  release: { FILE: '../usb/campaign.key' },
  status: { FILE: 'summary.md' },
  strip: { FILE: 'public/pictures/march.jpg' },
};

/** The arguments of a command, with what readers fill in, and the address of a site in place of theirs. A new key takes the place of none. */
export function filled(command: string, args: readonly string[], site = 'https://forest.example/'): string[] {
  if (command === 'verify') return args.map((arg) => (arg.startsWith('https://') ? site : fillIn(command, arg)));
  return args.map((arg) => (args[0] === 'keygen' ? fillIn(command, arg).replace('campaign.key', 'new.key') : fillIn(command, arg)));
}

function fillIn(command: string, arg: string): string {
  if (IN_A_LANGUAGE.includes(command) && LANGUAGE.test(arg)) return 'ar';
  return FILLED_FOR[command]?.[arg] ?? FILLED.find(([pattern]) => pattern.test(arg))?.[1] ?? arg;
}

/** Our programs that are no commands of npm: where it stands which options they have, and the test that runs them. */
export const PROGRAMS: Readonly<Record<string, { told: string; test: string; says: string }>> = {
  'publish.sh': { told: 'docs/deploy/publish.sh', test: 'tests/deploy-server.test.ts', says: 'publish.sh' },
  'mirror.sh': { told: 'docs/deploy/mirror.sh', test: 'tests/deploy-server.test.ts', says: 'mirror.sh' },
  'push-pages.sh': { told: 'docs/deploy/push-pages.sh', test: 'tests/deploy-places.test.ts', says: 'push-pages.sh' },
  'onion-only.sh': { told: 'docs/deploy/onion-only.sh', test: 'tests/deploy-places.test.ts', says: 'onion-only.sh' },
  'verify.mjs': { told: 'src/io/release/verify-command.ts', test: 'tests/verify-program.test.ts', says: "'verify.mjs'" },
  'write-corpus.ts': { told: 'bench/build/write-corpus.ts', test: 'tests/bench-corpus.test.ts', says: 'writeCampaign' },
};
