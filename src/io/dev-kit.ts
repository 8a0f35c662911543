import { join, sep } from 'node:path';
import process from 'node:process';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { printProblem } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { checkFolder } from './check-folder.ts';
import { askedLanguage } from './command.ts';
import type { DevSource } from './dev-files.ts';
import { CACHE_FOLDER, KIT_FOLDER } from './folders.ts';
import { type KitOnDemand, openKitOnDemand } from './kit-on-demand.ts';
import { placeProblems } from './kit-places.ts';
import { shownPages } from './translation/shown-pages.ts';

/** After an edit, editors often write a file a second time. */
const PAUSE = 300;

/** How a kit is opened while its campaign is being edited. */
export interface DevKit {
  campaign: string;
  /** Is told whenever the kit is planned, as pages list what it has. */
  onPlan: () => Promise<void>;
  say?: (text: string) => void;
  language?: string;
}

/**
 * The kit of a campaign that is being edited. At the beginning and after each edit the campaign is checked and what is wrong is said; a mistake leaves the
 * last good plan of the kit.
 */
export function openDevKit({ campaign, onPlan, say = console.error, language = askedLanguage(process.argv) }: DevKit): DevSource {
  let kit: KitOnDemand | undefined;
  let isOld = true;
  let pause: NodeJS.Timeout | undefined;
  const graphics = sayEachOnce(say, language);
  const plan = planner(campaign, say, language);
  const renew = async (): Promise<void> => {
    isOld = false;
    graphics.forget();
    const planned = await plan();
    if (!planned) return;
    kit = planned;
    await onPlan();
  };
  let renewing: Promise<void> = Promise.resolve();
  const refresh = (): Promise<void> => (isOld ? (renewing = renewing.then(renew, renew)) : renewing);
  void refresh().catch(say);
  return {
    async make(path) {
      await refresh();
      await kit?.make(path);
      graphics.say(await placeProblems(kit?.problems() ?? [], campaign));
    },
    change(file) {
      if (!TOP_FOLDERS.some((folder) => file.startsWith(join(campaign, folder) + sep))) return;
      isOld = true;
      clearTimeout(pause);
      pause = setTimeout(() => void refresh().catch(say), PAUSE);
    },
  };
}

/** Says each problem once, until they are forgotten. */
function sayEachOnce(say: (text: string) => void, language: string) {
  const tell = tellIn(language);
  const said = new Set<string>();
  return {
    say(problems: readonly Problem[]): void {
      for (const text of problems.map((problem) => printProblem(problem, tell))) {
        if (!said.has(text)) say(text);
        said.add(text);
      }
    },
    forget: () => said.clear(),
  };
}

/** Plans the kit anew where the campaign is sound; where it isn't, says why, and says when it is again. */
function planner(campaign: string, say: (text: string) => void, language: string): () => Promise<KitOnDemand | undefined> {
  let wasSound = true;
  return async () => {
    try {
      const kit = await openKitOnDemand(await checkFolder(campaign), KIT_FOLDER, join(CACHE_FOLDER, 'kit'), shownPages(campaign));
      if (!wasSound) say(tellIn(language)(['print.sound']));
      wasSound = true;
      return kit;
    } catch (error) {
      if (!(error instanceof CampaignProblems)) throw error;
      wasSound = false;
      say(`\n${error.in(language)}`);
      return undefined;
    }
  };
}
