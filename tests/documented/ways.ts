// How each documented command is run by a test.
import { RECIPES } from '#src/core/scaffold/recipes/all.ts';
import { wordsOf } from './command-lines.ts';

/** How a command is run: in the small campaign, and it ends with 0, unless more is said. */
export interface Way {
  /** True under `npm run test:deep` alone: it takes long. */
  isLong?: boolean;
  /** What it would ask for in a terminal. */
  more?: readonly string[];
  /** The codes with which it may end. */
  codes?: readonly number[];
  /** What it says where it went well; without it, the code tells. */
  says?: RegExp;
  /** What has to be done before. */
  after?: readonly string[][];
  /** Which of its words names what must not be there yet. */
  makes?: number;
  /** For what runs until it is stopped: its sign that it is there. */
  until?: RegExp;
  /** The test that runs it instead, and what stands in its file: it needs the network, a browser or another program. */
  elsewhere?: readonly [test: string, says: string];
}

const FOREST = ['--name', 'Let the forest stand', '--sentence', 'The forest belongs to all of us.'];
const BUILD = ['build'];
const SHARDS = [
  ['build', '--locales', 'en', '--out', 'shards/1'],
  ['build', '--locales', 'ar,am', '--out', 'shards/2'],
];

/** The first that fits the command and its arguments; what none fits is run at once. */
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^(start|dev)\b/, { isLong: true, until: /http:\S+\// }],
  [/^merge\b/, { isLong: true, after: SHARDS }],
  [/^(observatory|check .*--output)/, { isLong: true, after: [BUILD] }],
  [/^reproduce .*--builds/, { elsewhere: ['tests/reproduce.test.ts', "'--builds'"] }],
  // It measures: on a busy machine, less than was aimed at.
  [/^bench check/, { isLong: true, codes: [0, 1], says: /files, processor time/ }],
  [/^(build|kit|reproduce)\b|^release --key/, { isLong: true }],
  [/^release keygen/, { more: ['--no-password'] }],
  [/^new campaign .*--from/, { isLong: true, more: FOREST, makes: 2 }],
  [/^new campaign/, { more: FOREST, makes: 2 }],
  [/^owners --check/, { after: [['owners']] }],
  [/^translate sync sw/, { isLong: true, after: [['locale', 'add', 'sw']] }],
  [/^translate import/, { after: [['translate', 'export', 'ar']] }],
  [/^launch-check --json/, { isLong: true, codes: [0, 1] }],
  // It says what is left to do before a launch, and that is something.
  [/^launch-check(?!.*--(links|live))/, { codes: [0, 1] }],
  [/^launch-check/, { elsewhere: ['src/io/launch/launch-command.test.ts', "'--links'"] }],
  [/^architecture/, { elsewhere: ['tests/architecture.test.ts', 'drawArchitecture(tree)'] }],
  [/^format/, { elsewhere: ['tests/code.test.ts', 'scripts/format.ts'] }],
  [/^bench build/, { elsewhere: ['tests/bench-corpus.test.ts', 'bench/build'] }],
  [/^bench search/, { elsewhere: ['tests/site/search.test.ts', 'bench/search'] }],
  [/^bench kit/, { elsewhere: ['tests/browser/text-engine.test.ts', 'bench/kit'] }],
  [/^bench reader/, { elsewhere: ['tests/bench-link.test.ts', 'bench/reader'] }],
  // What runs all tests runs this one too, and can’t be run by it.
  [/^test\b/, { elsewhere: ['scripts/test.ts', 'startTests'] }],
];

/** How a command line is run. */
export function wayOf(command: string, args: readonly string[]): Way {
  const line = [command, ...args].join(' ');
  const kind = command === 'new' ? RECIPES[args[0] as keyof typeof RECIPES] : undefined;
  if (kind) return { more: wordsOf(kind.example) };
  return WAYS.find(([pattern]) => pattern.test(line))?.[1] ?? {};
}

/** What stands in the documents for something that readers fill in, and what the small campaign has there. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/^(PAGE|the-numbers)$/, 'why-forests'],
  [/^FOLDER$/, 'dist'],
  [/^NAME$/, 'Ana'],
  [/^shards\/ar$/, 'shards/1'],
  [/^shards\/am$/, 'shards/2'],
  [/^fr,ar$/, 'ar,am'],
  [/^(en,fr|\$\(npm run .*\))$/, 'en,am'],
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
