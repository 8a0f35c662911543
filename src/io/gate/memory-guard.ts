// Ends its process when that takes more memory than a file may need, pictures and native parsers included.
import { Worker } from 'node:worker_threads';

const MOST_MEMORY = 512 * 1024 * 1024;

// A second thread, because a loop or a parser in native code would never let a timer of the first one run.
new Worker(`setInterval(() => process.memoryUsage.rss() > ${MOST_MEMORY} && process.kill(process.pid, 'SIGKILL'), 25)`, { eval: true });
