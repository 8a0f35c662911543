// A process of its own, so that the bundler's memory ends with it: bundles the site's program into a folder. Astro makes everything but the pages.
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { forgetCode, readCode } from '../code-record.ts';
import { ROOT } from '../folders.ts';
import { keepGateProgram } from '../gate/program.ts';
import { writeRecord } from '../programs/record.ts';
import { endWithParent } from '../system/end-with-parent.ts';
import type { SiteRecord } from './program.ts';

const [folder = ''] = process.argv.slice(2);

endWithParent();
await forgetCode();
let styles: SiteRecord['styles'] = [];
await build({ root: ROOT, logLevel: 'error', integrations: [keepProgram()] });
const entry = (await readdir(folder)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
if (entry === undefined) throw new Error('Astro has bundled no program.');
const code = await readCode();
const record: Omit<SiteRecord, 'files'> = { entry, styles, code: { scripts: code.digests, styles: [...code.styles] } };
await writeRecord(folder, record);
// As the bundler is here.
await keepGateProgram();

/** Keeps what Astro has bundled instead of letting it render pages. */
function keepProgram(): AstroIntegration {
  let pages: Map<string, { styles: unknown }>;
  let bundled = '';
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:done': ({ config }) => void (bundled = join(fileURLToPath(config.outDir), '.prerender')),
      'astro:build:setup': (options) => void (pages = options.pages),
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-program',
          setup: async () => {
            await cp(bundled, folder, { recursive: true });
            styles = [...pages].map(([key, page]) => [key, page.styles]);
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Nothing is rendered here.')),
        });
      },
    },
  };
}
