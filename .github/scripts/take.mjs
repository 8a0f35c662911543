// node take.mjs RUN ARTIFACT FOLDER: puts the files of an artifact into a new folder. Refused as a whole: names that lead elsewhere,
// hidden files, links, two files of one name, too many files, too many bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { artifactOf } from './artifact.mjs';
import { bytesOf, filesIn } from './zip.mjs';

const MB = 1024 * 1024;
const MOST = { packed: 500 * MB, bytes: 800 * MB, files: 20_000, name: 1000, part: 255 };

const [run = '', artifact = '', folder = ''] = process.argv.slice(2);
try {
  const zip = artifactOf(process.env.GITHUB_REPOSITORY, run, artifact, MOST.packed);
  if (!zip) throw new Error(`The run left no artifact “${artifact}”.`);
  const files = filesIn(zip);
  refuseTooMuch(files);
  files.forEach(({ name }) => refuseName(name));
  mkdirSync(folder);
  for (const file of files) write(join(folder, file.name), bytesOf(zip, file));
  console.log(`${files.length} files.`);
} catch (error) {
  console.error(`Refused: ${error.message}`);
  process.exitCode = 1;
}

function refuseTooMuch(files) {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > MOST.files || bytes > MOST.bytes) throw new Error(`${files.length} files of ${bytes} bytes are too much.`);
}

function refuseName(name) {
  const wrong = name.split('/').find((part) => part === '' || part.startsWith('.') || Buffer.byteLength(part) > MOST.part);
  // A backslash or a colon leads elsewhere on Windows; signs that nobody sees have no place in a name.
  if (wrong !== undefined || name.length > MOST.name || /[\\:\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(name)) {
    throw new Error(`${JSON.stringify(name)} is not the name of a file of a site.`);
  }
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}
