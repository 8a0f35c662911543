import { join, sep } from 'node:path';
import process from 'node:process';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';
import { printProblem } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { CampaignProblems, checkFolder } from './check-folder.ts';
import { askedLanguage } from './command.ts';
import type { DevSource } from './dev-files.ts';
import { CACHE_FOLDER, KIT_FOLDER } from './folders.ts';
import { type KitOnDemand, openKitOnDemand } from './kit-on-demand.ts';
import { placeProblems } from './kit-places.ts';

/** After an edit, editors often write a file a second time. */
const PAUSE = 300;

/**
 * The kit of a campaign that is being edited. After each edit the campaign is checked and what is wrong is said; a mistake leaves the
 * last good plan of the kit.
 */
export async function openDevKit(
  campaign: string,
  say: (text: string) => void = console.error,
  language = askedLanguage(process.argv),
): Promise<DevSource> {
  const told = tellIn(language);
  let kit = await open(campaign);
  let isOld = false;
  let isSound = true;
  let pause: NodeJS.Timeout | undefined;
  const said = new Set<string>();
  const tell = async (): Promise<void> => {
    const texts = (await placeProblems(kit.problems(), campaign)).map((problem) => printProblem(problem, told));
    for (const text of texts.filter((candidate) => !said.has(candidate))) say(text);
    texts.forEach((text) => said.add(text));
  };
  const renew = async (): Promise<void> => {
    isOld = false;
    said.clear();
    const before = isSound;
    isSound = true;
    kit = await open(campaign).catch((error: unknown) => {
      if (!(error instanceof CampaignProblems)) throw error;
      isSound = false;
      say(`\n${error.in(language)}`);
      return kit;
    });
    if (isSound && !before) say(told(['print.sound']));
  };
  let renewing: Promise<void> = Promise.resolve();
  const refresh = (): Promise<void> => (isOld ? (renewing = renew()) : renewing);
  return {
    async make(path) {
      if (!/^(kit|thumb|preview)\/./.test(path)) return;
      await refresh();
      await kit.make(path);
      await tell();
    },
    change(file) {
      if (!TOP_FOLDERS.some((folder) => file.startsWith(join(campaign, folder) + sep))) return;
      isOld = true;
      clearTimeout(pause);
      pause = setTimeout(() => void refresh().catch(say), PAUSE);
    },
  };
}

async function open(campaign: string): Promise<KitOnDemand> {
  return openKitOnDemand(await checkFolder(campaign), KIT_FOLDER, join(CACHE_FOLDER, 'kit'));
}
