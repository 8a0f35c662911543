// A small campaign, with what documented commands want to find beside it.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { publicKeyFile } from '#src/core/release/minisign/public-key.ts';
import { secretKeyFile } from '#src/core/release/minisign/secret-key.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';
import { scrypt } from '#src/io/release/scrypt.ts';
import { cleanUp, OWN_KEY, sampleRelease } from '../proof/sample-release.ts';

/** Where documented commands are run, and what they need to know. */
export interface SamplePlace {
  /** The folder in which commands are called: a campaign, with a key and other campaigns beside it. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Makes the place as it was before the last command. */
  renew(): void;
  remove(): Promise<void>;
}

/** Makes the place, with a second campaign under the name by which the documents call one. */
export async function samplePlace(): Promise<SamplePlace> {
  const home = await mkdtemp(join(tmpdir(), 'altaveu-documented-'));
  const [model, place] = [join(home, 'model'), join(home, 'place')];
  const folder = join(place, 'altaveu');
  await writeModel(model);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    env: { HOME: place, ALTAVEU_WORK: join(home, 'work') },
    renew() {
      // The folder itself stays, as the process of the commands stands in it.
      const old = [place, folder].flatMap((each) => readdirSync(each).map((name) => join(each, name)));
      for (const path of old) if (path !== folder) rmSync(path, { recursive: true });
      cpSync(model, place, { recursive: true });
    },
    async remove() {
      await cleanUp();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function writeModel(model: string): Promise<void> {
  const folder = join(model, 'altaveu');
  const sample = await sampleFolder();
  for (const name of ['altaveu', 'our-campaign']) await cp(sample, join(model, name), { recursive: true });
  await rm(sample, { recursive: true });
  await sign(folder);
  const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#808080' } });
  await picture.jpeg().toFile(join(folder, 'public/pictures/march.jpg'));
  await writeFile(join(folder, 'answers.json'), JSON.stringify({ name: 'Let the forest stand' }));
  await cp(await sampleRelease(), join(folder, 'dist'), { recursive: true });
  await mkdir(join(model, 'usb'));
  await writeFile(join(model, 'usb/campaign.key'), await secretKeyFile(OWN_KEY, new Uint8Array(32), undefined, scrypt), { mode: 0o600 });
  await writeFile(join(model, 'usb/campaign.pub'), publicKeyFile(OWN_KEY.public));
}

/** The campaign’s releases are signed with the key of the sample. */
async function sign(folder: string): Promise<void> {
  const file = join(folder, 'content/campaign.json');
  const campaign = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...campaign, release: { serial: 7, key: OWN_KEY.public.text } }, null, 2));
}
