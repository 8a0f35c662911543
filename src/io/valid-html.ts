import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#src/core/checks/problem.ts';
import { cachesAreBelieved } from './caches.ts';
import { CACHE_FOLDER, ROOT } from './folders.ts';
import type { HtmlPage } from './html-rules.ts';
import { keep } from './kit-cache.ts';

const VERDICTS = join(CACHE_FOLDER, 'valid-html.json');
const RULES = fileURLToPath(new URL('html-rules.ts', import.meta.url));
const WORKER = new URL('valid-html-worker.ts', import.meta.url);

/** As many verdicts are kept as some builds have pages. */
const MOST_VERDICTS = 20_000;
/** What a thread may take for the validator and a page. */
const THREAD_MB = 160;
const MOST_THREADS = 3;
/** Fewer pages are not worth a thread of their own. */
const PER_THREAD = 60;

/** What is wrong with pages as HTML. A page that was found valid once, by the same rules, is not looked at again. */
export async function invalidPages(pages: readonly HtmlPage[]): Promise<Problem[]> {
  const rules = await ruleKey();
  const known = await readVerdicts();
  const keyed = pages.map((page) => ({ page, key: createHash('sha256').update(rules).update(page.html).digest('base64url') }));
  const fresh = keyed.filter(({ key }) => !known.has(key)).map(({ page }) => page);
  const problems = fresh.length === 0 ? [] : await inThreads(fresh);
  const broken = new Set(problems.map(({ file }) => file));
  const valid = keyed.filter(({ page }) => !broken.has(page.path)).map(({ key }) => key);
  if (fresh.length > 0) await keep(VERDICTS, JSON.stringify([...new Set([...valid, ...known])].slice(0, MOST_VERDICTS)));
  return problems;
}

/** What a verdict depends on besides the page: the validator and the file of its rules. */
async function ruleKey(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return `${dependencies['html-validate']} ${await readFile(RULES, 'utf8')}`;
}

async function readVerdicts(): Promise<Set<string>> {
  const text = cachesAreBelieved() ? await readFile(VERDICTS, 'utf8').catch(() => '[]') : '[]';
  try {
    return new Set(JSON.parse(text) as string[]);
  } catch {
    return new Set();
  }
}

async function inThreads(pages: readonly HtmlPage[]): Promise<Problem[]> {
  // Where there are more than two processors, one is left for the rest of the gate; of two, the validator needs both longer.
  const processors = availableParallelism();
  const count = Math.min(processors > 2 ? processors - 1 : processors, MOST_THREADS, Math.max(1, Math.ceil(pages.length / PER_THREAD)));
  const shares = Array.from({ length: count }, (_, thread) => pages.filter((_page, i) => i % count === thread));
  return (await Promise.all(shares.map(inThread))).flat();
}

function inThread(pages: readonly HtmlPage[]): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: pages,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MB, maxYoungGenerationSizeMb: 16 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that validates pages has ended without an answer.')));
  });
}
