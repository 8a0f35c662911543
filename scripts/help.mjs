// What commands do that have nothing to read before they can say so: run.mjs shows it without a package, and on any Node.
// The others say it themselves, some in the language of --lang.

const CAMPAIGN = ['--campaign DIR', 'works on the campaign in another folder; so does the variable CAMPAIGN'];
const LANGUAGE = ['--lang fr', 'says what is wrong in another language'];
const WAIT = ['--wait', 'waits until no other command works in the folder'];
const TIMINGS = ['--timings', 'tells where the time went'];

const HELP = {
  start: {
    does: 'Builds the site and serves it on http://localhost:4321.',
    flags: [CAMPAIGN, LANGUAGE, ['PORT=8080', 'a variable: serves it on another port'], TIMINGS, WAIT],
    examples: ['npm start', 'npm start -- --campaign ../our-campaign'],
  },
  dev: {
    does: 'Serves the site while you edit: every saved change shows at once.',
    flags: [CAMPAIGN, LANGUAGE, WAIT],
    examples: ['npm run dev', 'npm run dev -- --campaign ../our-campaign'],
  },
  build: {
    does: 'Checks the campaign and builds its site into dist/. Until everything is ready, the last dist/ stays as it was.',
    flags: [
      CAMPAIGN,
      LANGUAGE,
      ['--locales ar,am', 'builds only these languages, a shard for npm run merge'],
      ['--out DIR', 'writes into another folder'],
      ['--fresh', 'believes nothing that earlier builds have kept'],
      WAIT,
      TIMINGS,
    ],
    examples: ['npm run build', 'npm run build -- --campaign ../our-campaign --timings', 'npm run build -- --locales ar,am --out shards/1'],
  },
  merge: {
    does: 'Puts the shards that several machines have built together into dist/.',
    flags: [CAMPAIGN, TIMINGS, WAIT],
    examples: ['npm run merge -- shards/ar shards/am'],
  },
  check: {
    does: 'Lists everything that is wrong with a campaign, each with its place and its fix.',
    flags: [
      CAMPAIGN,
      ['--lang fr', 'says it in another language'],
      ['--format github', 'for other readers: github, markdown or json'],
      ['--summary FILE', 'also writes it as Markdown'],
      ['--output [DIR]', 'holds a built site against its rules instead'],
      ['--strict', 'lets warnings fail'],
      ['--no-warnings', 'leaves warnings out'],
    ],
    examples: ['npm run check', 'npm run check -- --lang ar', 'npm run check -- --campaign ../our-campaign --format json'],
  },
  kit: {
    does: 'Makes the graphics alone, into .build/kit/.',
    flags: [CAMPAIGN, LANGUAGE, ['--sheets', 'also draws contact sheets into .build/sheets/, every language side by side'], TIMINGS, WAIT],
    examples: ['npm run kit', 'npm run kit -- --sheets'],
  },
  owners: {
    does: 'Writes CODEOWNERS for GitHub, GitLab and Forgejo from “owners” in each locales/<code>/locale.json.',
    flags: [CAMPAIGN, LANGUAGE, ['--check', 'only says what differs']],
    examples: ['npm run owners', 'npm run owners -- --check'],
  },
  strip: {
    does: 'Writes pictures anew without the place, time and device that they carry.',
    flags: [],
    examples: ['npm run strip -- public/pictures/march.jpg'],
  },
  schemas: {
    does: 'Writes the JSON Schemas with which editors complete and underline the files of a campaign.',
    flags: [],
    examples: ['npm run schemas'],
  },
  architecture: {
    does: 'Draws docs/architecture.svg anew, from the folders and imports of the code.',
    flags: [],
    examples: ['npm run architecture'],
  },
  format: {
    does: 'Puts code and JSON into the project’s one layout.',
    flags: [['--check', 'only says which files are not in it']],
    examples: ['npm run format', 'npm run format -- --check'],
  },
  bench: {
    does: 'Measures a part of the generator: build, check, kit, reader or search. What else each takes, docs/performance.md tells.',
    flags: [
      CAMPAIGN,
      ['--only ours,hugo', 'for build: only these programs'],
      ['--languages en,ar', 'for reader: only these languages'],
      ['--loads 3', 'for reader: how often each page is loaded'],
      ['--pages en/kit.html', 'for reader lighthouse: only these pages'],
      ['--all', 'for reader lighthouse: every type of page in every language'],
    ],
    examples: ['npm run bench -- build', 'npm run bench -- reader', 'npm run bench -- check'],
  },
  observatory: {
    does: 'Lets Mozilla’s grader judge the built site, served here as on the web. It asks nothing of the network but the grader itself, once.',
    flags: [CAMPAIGN],
    examples: ['npm run observatory'],
  },
  test: {
    does: 'Runs everything that decides: layout, types, code, a built site, a real browser.',
    flags: [CAMPAIGN, ['--deep', 'adds the long sweeps, as npm run test:deep does'], WAIT],
    handsOn: 'Vitest',
    examples: ['npm test', 'npm run test:deep', 'npm test -- src/core/kit'],
  },
};

/** What is known of a command here; undefined for those that read their options themselves, and refuse the others. */
function known(command) {
  return Object.prototype.hasOwnProperty.call(HELP, command) ? HELP[command] : undefined;
}

/** What a command does, its flags and examples; undefined for those that say it themselves. */
export function helpOf(command) {
  const help = known(command);
  if (!help) return undefined;
  const flags = help.flags.map(([flag, text]) => `  ${flag}\n      ${text}`);
  const examples = ['Examples:'].concat(help.examples.map((example) => `  ${example}`));
  return [help.does].concat(flags.length > 0 ? [''].concat(flags) : [], [''], examples).join('\n');
}

/**
 * Says which option a command doesn’t have, and which it has; undefined where all is well. A mistyped option would do nothing, and nobody would know.
 * @example unknownOption('build', ['--timing']) // 'npm run build has no option --timing. It has: --campaign, …'
 */
export function unknownOption(command, args) {
  const help = known(command);
  if (!help || help.handsOn) return undefined;
  const names = help.flags.map(([flag]) => flag.split(' ')[0]).filter((name) => name.startsWith('--'));
  const unknown = args.filter((arg) => /^--./.test(arg)).find((arg) => arg !== '--help' && !names.includes(arg.split('=')[0]));
  if (unknown === undefined) return undefined;
  const has = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
  return `npm run ${command} has no option ${unknown}. ${has} More: npm run ${command} -- --help`;
}
