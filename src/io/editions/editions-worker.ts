// One thread that makes the editions of a language after the other: it is sent a code, says when each file is made, and sends what it made.
import { parentPort, workerData } from 'node:worker_threads';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { editionsOf } from './editions-of.ts';

const { content, site } = workerData as { content: CampaignContent; site: string };

parentPort!.on('message', (code: string) => {
  void editionsOf(content, site, code, () => parentPort!.postMessage('made')).then((made) => parentPort!.postMessage(made));
});
