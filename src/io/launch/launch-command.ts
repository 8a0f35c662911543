import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tellIn, TOLD_IN } from '#src/core/checks/words.ts';
import { judgeLaunch } from '#src/core/launch/judge-launch.ts';
import { linksIn } from '#src/core/launch/links.ts';
import { launchAsJson, printLaunch } from '#src/core/launch/print-launch.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { DIST_FOLDER } from '../folders.ts';
import { withBar } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { askLinks } from './ask-links.ts';
import { askingAs, type Ask } from './ask-web.ts';
import { launchUsage } from './launch-usage.ts';
import { politely } from './politely.ts';
import { readBuilt } from './read-built.ts';
import { readLaunch, type ReadLaunch } from './read-launch.ts';
import { readLive } from './read-live.ts';

/** What the command ends with, so that CI can tell apart what stops a launch from a command that was not asked for rightly. */
export const EXIT_CODES = { ready: 0, stopped: 1, wrongUse: 2 } as const;

/** What the command works with: tests have a built site and a network of their own. */
export interface LaunchTools {
  site?: string;
  ask?: Ask;
}

/** `npm run launch-check`: says what stands in the way of going public, and gives the exit code. */
export async function launchCommand(args: string[], tools: LaunchTools = {}): Promise<number> {
  try {
    return await checkLaunch(args, tools);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return EXIT_CODES.wrongUse;
  }
}

async function checkLaunch(args: string[], { site = DIST_FOLDER, ask }: LaunchTools): Promise<number> {
  const { help, json, links, live, language } = optionsOf(args);
  const tell = tellIn(language);
  if (help) return say(launchUsage(tell), EXIT_CODES.ready);
  const folder = campaignFolder(args);
  if (!existsSync(folder)) throw new UsageError(tell(['launch.no-folder', { folder }]));
  const read = await withBar('Reading the campaign', (bar) => readLaunch(folder, bar));
  const { campaign, content } = read.launch;
  const built = await readBuilt(site, folder, campaign);
  const polite = politely(ask ?? askingAs(`Altaveu launch-check (+${campaign?.site ?? 'no address yet'})`));
  const address = live === '' ? campaign?.site : live;
  const report = judgeLaunch({
    ...read,
    built,
    links: links ? await askAll(read, polite) : undefined,
    live: address !== undefined && campaign ? await readLive(address, { campaign, content, site }, polite) : undefined,
  });
  const text = json ? launchAsJson(report, tell) : printLaunch(report, tell, language, { links, live: live !== undefined });
  return say(text, report.isReady ? EXIT_CODES.ready : EXIT_CODES.stopped);
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

function askAll({ launch }: ReadLaunch, ask: Ask) {
  const links = linksIn(launch.texts, launch.campaign?.site ?? '');
  return withBar('Asking for the links', (bar) => askLinks(links, ask, bar));
}

interface Options {
  help: boolean;
  json: boolean;
  links: boolean;
  /** Undefined where it is not asked for, empty for the campaign’s own address. */
  live: string | undefined;
  language: string;
}

function optionsOf(args: string[]): Options {
  const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
  const options = { campaign: text, help: { ...flag, short: 'h' }, json: flag, links: flag, live: text, lang: text } as const;
  const { values } = parsed(() => parseArgs({ args: withLive(args), options, allowPositionals: false }));
  const { lang: language = 'en', live } = values;
  if (!TOLD_IN.includes(language)) throw new UsageError(`“${language}”: ${TOLD_IN.join(', ')}`);
  const isWeb = live === undefined || live === '' || (URL.canParse(live) && /^https?:$/.test(new URL(live).protocol));
  if (!isWeb) throw new UsageError(tellIn(language)(['launch.not-address', { address: live }]));
  return { help: values.help === true, json: values.json === true, links: values.links === true, live, language };
}

/** `--live` alone means the address in `campaign.json`. */
function withLive(args: string[]): string[] {
  const at = args.indexOf('--live');
  const isAlone = at >= 0 && (args[at + 1] ?? '--').startsWith('-');
  return isAlone ? args.with(at, '--live=') : args;
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\nnpm run launch-check -- --help`);
  }
}
