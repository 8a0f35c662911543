import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { installCommand, SCRIPT_FONTS } from '#src/core/kit/text/script-fonts.ts';
import type { ScriptFontStates } from '#src/core/launch/graphics.ts';
import { launchCampaign, type LaunchCampaign } from '#src/core/launch/launch-campaign.ts';
import { scriptUses } from '#src/core/launch/script-uses.ts';
import { MEMORY_FOLDER } from '#src/core/translation/memory.ts';
import { STAMPS_FILE } from '#src/core/translation/message-stamps.ts';
import { reportOn, type TranslationReport } from '#src/core/translation/report.ts';
import { isInstalled } from '../font-files.ts';
import { decideFolder } from '../gate/decide-folder.ts';
import { withDecidedMark } from '../mark.ts';
import { listFiles } from '../list-files.ts';
import type { Bar } from '../progress.ts';
import { OWN_FILE_ONLY } from '../read-flags.ts';
import { readTexts } from '../translation/read-texts.ts';

/** A campaign as read before its launch. */
export interface ReadLaunch {
  launch: LaunchCampaign;
  report: TranslationReport;
  fonts: ScriptFontStates;
}

/** Reads a campaign and what depends on this machine: nothing of it is asked of the network. */
export async function readLaunch(folder: string, bar?: Bar): Promise<ReadLaunch> {
  const { problems, ...decided } = await decideFolder(folder, { bar, isRemembered: true });
  const { files, problems: ofMark } = await withDecidedMark(folder, decided);
  const launch = launchCampaign(files, await publishedTexts(folder, files), [...problems, ...ofMark]);
  const { texts } = await readTexts(folder);
  return { launch, report: reportOn(texts), fonts: fontsOf(launch) };
}

/** Kinds of text that readers see, or that their programs show them. */
const TEXTS = /\.(json|mdx|txt|svg|html|xml|csv|css|js|webmanifest)$/;
/** What volunteers work with is not published. */
const UNPUBLISHED = [`content/${MEMORY_FOLDER}/`, `/${STAMPS_FILE}.json`];
const MOST_BYTES = 4 * 1024 * 1024;
/** What is no JSON or no page can take endless time to search; its mistakes come first anyway. */
const MOST_OF_BROKEN = 32 * 1024;

async function publishedTexts(folder: string, { decided }: CampaignFiles): Promise<Map<string, string>> {
  const paths = (await Promise.all(['content', 'locales', 'public'].map((name) => listFiles(folder, name)))).flat();
  const published = paths.filter((path) => TEXTS.test(path) && !UNPUBLISHED.some((part) => path.includes(part)));
  return new Map(
    published.flatMap((path) =>
      read(join(folder, path), decided.get(path)?.problems.length ? MOST_OF_BROKEN : MOST_BYTES).map((text) => [path, text] as const),
    ),
  );
}

/** What can’t be read is told by the check. */
function read(path: string, most: number): string[] {
  try {
    return statSync(path).size > most ? [] : [readFileSync(path, { encoding: 'utf8', flag: OWN_FILE_ONLY }).replace(/^\uFEFF/, '')];
  } catch {
    return [];
  }
}

function fontsOf(launch: LaunchCampaign): ScriptFontStates {
  return Object.fromEntries(
    [...scriptUses(launch).keys()].map((script) => {
      const font = SCRIPT_FONTS[script];
      if (!font) return [script, { state: 'unknown' } as const];
      return [
        script,
        isInstalled(font.package) ? ({ state: 'there' } as const) : { state: 'missing' as const, command: installCommand(font) },
      ];
    }),
  );
}
