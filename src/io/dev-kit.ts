import { join, sep } from 'node:path';
import { printProblem } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { CampaignProblems, checkFolder } from './check-folder.ts';
import type { DevSource } from './dev-files.ts';
import { CACHE_FOLDER, KIT_FOLDER } from './folders.ts';
import { type KitOnDemand, openKitOnDemand } from './kit-on-demand.ts';
import { placeProblems } from './kit-places.ts';

const ENGLISH = tellIn('en');

/** The kit of a campaign that is being edited: planned anew after an edit, as soon as somebody asks for a graphic. A mistake leaves the last good plan. */
export async function openDevKit(campaign: string, say: (text: string) => void = console.error): Promise<DevSource> {
  let kit = await open(campaign);
  let isOld = false;
  const said = new Set<string>();
  const tell = async (): Promise<void> => {
    const texts = (await placeProblems(kit.problems(), campaign)).map((problem) => printProblem(problem, ENGLISH));
    for (const text of texts.filter((candidate) => !said.has(candidate))) say(text);
    texts.forEach((text) => said.add(text));
  };
  const renew = async (): Promise<void> => {
    isOld = false;
    said.clear();
    kit = await open(campaign).catch((error: unknown) => {
      if (!(error instanceof CampaignProblems)) throw error;
      say(error.message);
      return kit;
    });
  };
  let renewing: Promise<void> = Promise.resolve();
  return {
    async make(path) {
      if (!/^(kit|thumb|preview)\/./.test(path)) return;
      if (isOld) renewing = renew();
      await renewing;
      await kit.make(path);
      await tell();
    },
    change(file) {
      isOld ||= ['content', 'locales'].some((folder) => file.startsWith(join(campaign, folder) + sep));
    },
  };
}

async function open(campaign: string): Promise<KitOnDemand> {
  return openKitOnDemand(await checkFolder(campaign), KIT_FOLDER, join(CACHE_FOLDER, 'kit'));
}
