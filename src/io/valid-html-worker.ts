// One thread that holds pages against the standard of HTML and sends back what is wrong with them.
import { parentPort, workerData } from 'node:worker_threads';
import { checkHtml, type HtmlPage } from './html-rules.ts';

parentPort!.postMessage(await checkHtml(workerData as HtmlPage[]));
