// The thread that makes what pages are made of while somebody edits: the server answers meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { showUnchecked } from './shown-data.ts';
import type { ShownAnswer } from './shown-thread.ts';

const { campaign } = workerData as { campaign: string };
const renew = showUnchecked(campaign);

parentPort!.on('message', () => {
  renew().then(
    (changed) => answer({ changed }),
    (error: unknown) => answer({ fault: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: ShownAnswer): void {
  parentPort!.postMessage(message);
}
