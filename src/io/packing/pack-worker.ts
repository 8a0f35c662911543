// One thread that packs the files of a site: it is sent a part after the other, and sends what it did.
import { parentPort } from 'node:worker_threads';
import { packPart, type Part } from './pack-part.ts';

parentPort!.on('message', (part: Part) => void packPart(part).then((result) => parentPort!.postMessage(result)));
