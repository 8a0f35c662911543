// What commands do that have nothing to read before they can say so: run.mjs shows it without a package, and on any Node.
// The others say it themselves, some in the language of --lang.

const CAMPAIGN = ['--campaign DIR', 'works on the campaign in another folder; so does the variable CAMPAIGN'];

const HELP = {
  start: {
    does: 'Builds the site and serves it on http://localhost:4321.',
    flags: [CAMPAIGN, ['PORT=8080', 'a variable: serves it on another port']],
    examples: ['npm start', 'npm start -- --campaign ../our-campaign'],
  },
  dev: {
    does: 'Serves the site while you edit: every saved change shows at once.',
    flags: [CAMPAIGN],
    examples: ['npm run dev', 'npm run dev -- --campaign ../our-campaign'],
  },
  build: {
    does: 'Checks the campaign and builds its site into dist/. Until everything is ready, the last dist/ stays as it was.',
    flags: [
      CAMPAIGN,
      ['--locales ar,am', 'builds only these languages, a shard for npm run merge'],
      ['--out DIR', 'writes into another folder'],
      ['--fresh', 'believes nothing that earlier builds have kept'],
      ['--wait', 'waits until no other command works in the folder'],
      ['--timings', 'tells where the time went'],
    ],
    examples: ['npm run build', 'npm run build -- --campaign ../our-campaign --timings', 'npm run build -- --locales ar,am --out shards/1'],
  },
  merge: {
    does: 'Puts the shards that several machines have built together into dist/.',
    flags: [CAMPAIGN],
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
    flags: [CAMPAIGN, ['--sheets', 'also draws contact sheets into .build/sheets/, every language side by side']],
    examples: ['npm run kit', 'npm run kit -- --sheets'],
  },
  owners: {
    does: 'Writes CODEOWNERS for GitHub, GitLab and Forgejo from “owners” in each locales/<code>/locale.json.',
    flags: [CAMPAIGN, ['--check', 'only says what differs']],
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
  format: {
    does: 'Puts code and JSON into the project’s one layout.',
    flags: [['--check', 'only says which files are not in it']],
    examples: ['npm run format', 'npm run format -- --check'],
  },
  bench: {
    does: 'Measures a part of the generator: build, check, kit, reader or search.',
    flags: [],
    examples: ['npm run bench -- build', 'npm run bench -- reader', 'npm run bench -- check'],
  },
  observatory: {
    does: 'Lets Mozilla’s grader judge the built site, served here as on the web. It asks nothing of the network but the grader itself, once.',
    flags: [CAMPAIGN],
    examples: ['npm run observatory'],
  },
  test: {
    does: 'Runs everything that decides: layout, types, code, a built site, a real browser.',
    flags: [['--deep', 'adds the long sweeps, as npm run test:deep does']],
    examples: ['npm test', 'npm run test:deep'],
  },
};

/** What a command does, its flags and examples; undefined for those that say it themselves. */
export function helpOf(command) {
  const help = Object.prototype.hasOwnProperty.call(HELP, command) ? HELP[command] : undefined;
  if (!help) return undefined;
  const flags = help.flags.map(([flag, text]) => `  ${flag}\n      ${text}`);
  const examples = ['Examples:'].concat(help.examples.map((example) => `  ${example}`));
  return [help.does].concat(flags.length > 0 ? [''].concat(flags) : [], [''], examples).join('\n');
}
