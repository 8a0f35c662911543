// Artifacts of a run, as data. They come from a runner on which a contribution ran, so nothing about them is believed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { download, get } from './forge.mjs';

/** The newest artifact of a run under a name, as the bytes of its ZIP archive; undefined where the run left none. */
export function artifactOf(repository, run, name, mostBytes) {
  const { artifacts } = get(`repos/${repository}/actions/runs/${run}/artifacts?per_page=100&name=${encodeURIComponent(name)}`);
  const [newest] = artifacts.filter((one) => one.name === name && !one.expired).sort((a, b) => b.id - a.id);
  if (!newest) return undefined;
  const tooLarge = new Error(`The artifact “${name}” is too large.`);
  if (!(newest.size_in_bytes <= mostBytes)) throw tooLarge;
  const folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  try {
    const file = join(folder, 'artifact.zip');
    download(`repos/${repository}/actions/artifacts/${Number(newest.id)}/zip`, file);
    const zip = readFileSync(file);
    if (zip.length > mostBytes + 1024 * 1024) throw tooLarge;
    return zip;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
