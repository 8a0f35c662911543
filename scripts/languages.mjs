// Prints the languages of the campaign, for machines that share a build: as a JSON list, or with “--part 2/8” those of the second of eight
// machines, with commas between them. It needs no package and runs on any Node, so that machines know their part before they set anything up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const args = process.argv.slice(2);
const codes = languagesIn(valueOf('--campaign') || process.env.CAMPAIGN || '.');
const part = valueOf('--part');
console.log(part === undefined ? JSON.stringify(codes) : partOf(part).join());

/** What follows a flag; undefined where the flag is not given. */
function valueOf(flag) {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1] || '';
}

/** The codes are names of folders, and become names of jobs: nothing else may stand in them. */
function languagesIn(campaign) {
  const { locales } = JSON.parse(readFileSync(join(campaign, 'content', 'campaign.json'), 'utf8').replace(/^\uFEFF/, ''));
  const wrong = locales.find((code) => !/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(code));
  if (wrong !== undefined) stop(`${JSON.stringify(wrong)} in content/campaign.json is not the code of a language.`);
  return locales;
}

/** Deals the languages out like cards; where there are more machines than languages, some get none. */
function partOf(text) {
  const [, number, machines] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) || []).map(Number);
  if (!(number >= 1 && number <= machines)) stop('Write “--part 2/8” for the second of eight machines.');
  return codes.filter((_, i) => i % machines === number - 1);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
