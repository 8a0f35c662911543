import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { DATA_FILE } from '../folders.ts';
import { ownFlags } from '../system/own-flags.ts';

/** What the thread answers: whether anything has changed of what is shown, or why it could not be made. */
export type ShownAnswer = { changed: boolean } | { fault: string };

/** What is shown of a campaign that nobody has checked. */
export interface ShownCampaign {
  /** The first making, which begins at once. */
  made: Promise<void>;
  /** Makes it as the campaign is now; throws what is wrong with the campaign, and leaves what was shown. Those who ask together get the same promise. */
  renew(): Promise<void>;
  /** Is told when something is shown otherwise than before. */
  onChange?: () => void;
}

let opened: { campaign: string; shown: ShownCampaign } | undefined;

/** The one of a campaign: whoever asks first starts it, others share it. */
export function shownOf(campaign: string): ShownCampaign {
  if (opened?.campaign !== campaign) opened = { campaign, shown: startThread(campaign) };
  return opened.shown;
}

function startThread(campaign: string): ShownCampaign {
  process.env['ALTAVEU_DATA'] = DATA_FILE;
  const thread = new Worker(new URL('shown-worker.ts', import.meta.url), { workerData: { campaign }, execArgv: ownFlags() });
  const renew = oneAtATime(async () => {
    if (await ask(thread)) shown.onChange?.();
  });
  const shown: ShownCampaign = { renew, made: renew() };
  // Whoever waits for it is told.
  shown.made.catch(() => undefined);
  return shown;
}

/** What is asked for while it is being done may have come too late for it: it is done once more, for all who asked meanwhile. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let [now, next]: (Promise<void> | undefined)[] = [];
  const begin = (): Promise<void> => {
    next = undefined;
    return (now = work().finally(() => (now = undefined)));
  };
  return () => (now ? (next ??= now.then(begin, begin)) : begin());
}

/** A program that waits for nothing else may end. */
async function ask(thread: Worker): Promise<boolean> {
  thread.ref();
  thread.postMessage('renew');
  const [answer] = (await once(thread, 'message')) as [ShownAnswer];
  thread.unref();
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.changed;
}
