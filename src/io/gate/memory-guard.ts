// Ends its process when that takes more memory than a file may need, pictures and native parsers included, and when the build is gone that asked.
import process from 'node:process';
import { Worker } from 'node:worker_threads';

const MOST_MEMORY = 512 * 1024 * 1024;

// A second thread, because a loop or a parser in native code would never let a timer of the first one run.
const GUARD = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_MEMORY} || process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
}, 25)`;
new Worker(GUARD, { eval: true });
