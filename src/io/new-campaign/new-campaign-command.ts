import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Theme, WrittenCampaign } from '#src/core/campaign/schema.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { inPlainWords } from '#src/core/checks/schema-words.ts';
import { type Tell, tellIn } from '#src/core/checks/words.ts';
import { type Answers, answersSchema, ASKED, assumed, NEEDED } from '#src/core/new-campaign/answers.ts';
import { campaignFiles, type Ground } from '#src/core/new-campaign/campaign-files.ts';
import { type Asker, askUntil, Stopped } from '#src/core/scaffold/interview.ts';
import { askedLanguage, UsageError } from '../command.ts';
import { checkFolder } from '../check-folder.ts';
import { fontToBring } from '../missing-font.ts';
import { usageOfCampaign } from './campaign-usage.ts';
import { readGround } from './read-ground.ts';
import { isFree, writeCampaign } from './write-campaign.ts';

type Name = (typeof ASKED)[number];
type Told = Partial<Record<Name, unknown>>;

/** `npm run new -- campaign DIR`: makes a campaign, from flags, a JSON file and the answers of somebody who is asked. */
export async function newCampaignCommand(args: readonly string[], asker: Asker | undefined, today: string): Promise<void> {
  const tell = tellIn(askedLanguage(args));
  if (args.includes('--help')) return console.log(usageOfCampaign(tell));
  const { folder, told } = await readArgs(args, tell);
  if (!(await isFree(folder)))
    throw new UsageError(`${tell(['new-campaign.not-empty', { folder }])} ${tell(['new-campaign.not-empty-fix'])}`);
  const answers = valid(asker ? await askRest(told, asker, tell) : { ...assumed(told as Partial<Answers>), ...told }, tell);
  const ground = await readGround(answers, folder, today, tell);
  const files = campaignFiles(answers, ground);
  await writeCampaign(folder, files, async (written) => void (await checkFolder(written)));
  const { theme } = JSON.parse(files.get('content/campaign.json')!) as WrittenCampaign;
  console.log([done(folder, answers, theme, files.size, tell), ...fontsToBring(ground, tell)].join('\n'));
}

async function readArgs(args: readonly string[], tell: Tell): Promise<{ folder: string; told: Told }> {
  const options = Object.fromEntries([...ASKED, 'from', 'lang'].map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const { from, lang: _, ...flags } = values as Record<string, string>;
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError(usageOfCampaign(tell));
  const given = Object.entries(flags).map(([name, text]) => [name, read(name as Name, text)]);
  return { folder, told: { ...(from !== undefined && (await readFrom(from, tell))), ...(Object.fromEntries(given) as Told) } };
}

/** Answers that are lists are told with commas. */
function read(name: Name, text: string): unknown {
  const isList = name === 'languages' || name === 'colours';
  return isList ? text.split(/[,،、\s]+/).filter((part) => part !== '') : text.trim();
}

async function readFrom(path: string, tell: Tell): Promise<Told> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as Told;
  } catch (error) {
    throw new UsageError(`--from: ${tell(['new-campaign.no-answers', { file: path, reason: (error as Error).message }])}`);
  }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function askRest(told: Told, asker: Asker, tell: Tell): Promise<Told> {
  const answers: Told = { ...told };
  try {
    for (const name of ASKED) if (answers[name] === undefined) answers[name] = await askOne(name, answers, asker, tell);
  } catch (error) {
    throw error instanceof Stopped ? new UsageError(tell(error.why)) : error;
  }
  return answers;
}

function askOne(name: Name, answers: Told, asker: Asker, tell: Tell): Promise<unknown> {
  const usual = assumed(answers as Partial<Answers>)[name];
  const shown = Array.isArray(usual) ? usual.join(', ') : usual;
  const hint = shown === undefined ? [] : [`  ${tell(['new.assumed', { assumed: shown }])}`];
  return askUntil<unknown>(['', tell([`new-campaign.ask-${name}`]), ...hint].join('\n'), asker, tell, (typed) => {
    if (typed === '' || typed === '-') {
      if (typed === '' && usual !== undefined) return { value: usual };
      return NEEDED.includes(name) ? { said: { what: ['new.needed'], fix: ['new.needed-fix'] } } : { value: undefined };
    }
    const value = read(name, typed);
    const said = wrong(name, value);
    return said ? { said } : { value };
  });
}

function wrong(name: Name, value: unknown): Said | undefined {
  const result = answersSchema.shape[name].safeParse(value);
  return result.success ? undefined : inPlainWords({ ...result.error.issues[0]!, path: [name] }, value);
}

/** All that is wrong with the answers, at once. */
function valid(told: Told, tell: Tell): Answers {
  const unknown = Object.keys(told).filter((name) => !(ASKED as readonly string[]).includes(name));
  const faults = [
    ...unknown.map((name) => tell(['new.unknown-flag', { flag: name }])),
    ...ASKED.flatMap((name) => {
      const value = told[name];
      if (value === undefined) return NEEDED.includes(name) ? [`--${name}: ${tell(['new-campaign.needed'])}`] : [];
      const said = wrong(name, value);
      return said ? [`--${name}: ${tell(said.what)} ${tell(said.fix)}`] : [];
    }),
  ];
  if (faults.length > 0) throw new UsageError(`${faults.join('\n')}\n\n${tell(['new-campaign.see-help'])}`);
  return answersSchema.parse(told);
}

/** Without them the campaign can’t be built. */
function fontsToBring({ locales }: Ground, tell: Tell): string[] {
  const scripts = new Set([...locales.values()].map(({ locale }) => locale.script));
  return [...scripts].flatMap((script) => {
    const command = fontToBring(script);
    return command === undefined ? [] : ['', tell(['launch.no-font', { script }]), `  ${command}`];
  });
}

function done(folder: string, { colours }: Answers, { light }: Theme, files: number, tell: Tell): string {
  const changed = light.signal === colours[0] ? [] : [tell(['new-campaign.colour', { colour: colours[0]!, used: light.signal }])];
  return [
    tell(['new-campaign.made', { folder, count: files }]),
    ...changed,
    '',
    tell(['new-campaign.next']),
    `  npm start -- --campaign ${folder}`,
    `  npm run check -- --campaign ${folder}`,
    `  npm run launch-check -- --campaign ${folder}`,
  ].join('\n');
}
