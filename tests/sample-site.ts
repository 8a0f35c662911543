import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { BUILD_FOLDER, ROOT } from '#src/io/folders.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';

const BUILD = `const { build } = await import('astro'); await build({ root: ${JSON.stringify(ROOT)}, logLevel: 'error' });`;

/** What tests tell themselves, and Astro would take for what it asks `import.meta.env`. */
const WITHOUT = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const RENDER = join(import.meta.dirname, 'render-sample.ts');

/** The sample campaign in a folder of its own, and the site that Astro makes of it, without the check before it. */
export class SampleSite {
  readonly campaign: string;
  readonly out: string;
  readonly #work: string;

  constructor(name: string) {
    this.#work = join(BUILD_FOLDER, name);
    this.campaign = join(this.#work, 'campaign');
    this.out = join(this.#work, '.build', 'site');
  }

  /** Writes the campaign anew. */
  async write(): Promise<void> {
    await rm(dirname(this.campaign), { recursive: true, force: true });
    const sample = sampleCampaign();
    sample.texts.set('content/kit/post-square.json', await remixable());
    const folder = await sampleFolder(sample);
    await cp(folder, this.campaign, { recursive: true });
    await rm(folder, { recursive: true });
    await this.put('public/pictures/map.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>');
  }

  async put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.campaign, path)), { recursive: true });
    await writeFile(join(this.campaign, path), text);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.campaign, path), 'utf8');
  }

  /** A page of the site as it was built last. */
  page(path: string): Promise<string> {
    return readFile(join(this.out, path), 'utf8');
  }

  /** Astro alone; gives what it says, or '' where it builds. */
  build(): Promise<string> {
    return this.#run(['--input-type=module', '-e', BUILD]);
  }

  /** The pages of testimonies in two orders; gives what differs. */
  async renderInTwoOrders(): Promise<string> {
    return this.#run([...FLAGS, join(import.meta.dirname, 'render-orders.ts'), this.campaign], (stdout) => stdout);
  }

  /** The pages as a whole build makes them, in two threads, into another folder; gives what it says. */
  render(out: string): Promise<string> {
    return this.#run([...FLAGS, RENDER, this.campaign, out]);
  }

  #run(args: string[], answer: (stdout: string) => string = () => ''): Promise<string> {
    const own = { CAMPAIGN: this.campaign, ALTAVEU_WORK: this.#work, ALTAVEU_OUT: undefined, ALTAVEU_DATA: undefined, ...WITHOUT };
    return new Promise((resolve) => {
      const options = { cwd: ROOT, env: { ...process.env, ...own, NODE_ENV: 'production', VITEST: undefined } };
      execFile(process.execPath, args, options, (error, stdout, stderr) => resolve(error ? stdout + stderr : answer(stdout)));
    });
  }
}

/** The studio wants one graphic that takes anybody’s words. */
async function remixable(): Promise<string> {
  const graphic = JSON.parse(await readFile(join(ROOT, 'content/kit/post-square.json'), 'utf8')) as object;
  return JSON.stringify({ ...graphic, colourways: ['moss'], words: { main: 'slogans.stand' } });
}
