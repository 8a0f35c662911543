// In which language a volunteer is answered: in that of the files, where the whole pull request is in one language that the messages have.
// Expects the merge commit of a pull request, with its parents.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import process from 'node:process';

const FOLDER_OF_A_LANGUAGE = /^(?:locales|content\/[a-z-]+)\/([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\//;

const changed = execFileSync('git', ['diff', '--name-only', '-z', 'HEAD^1', 'HEAD'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const [language, ...others] = new Set(
  changed
    .split('\0')
    .filter(Boolean)
    .map((path) => FOLDER_OF_A_LANGUAGE.exec(path)?.[1]),
);
const isOne = language !== undefined && others.length === 0 && existsSync(`src/core/checks/words/${language}.json`);
appendFileSync(process.env.GITHUB_OUTPUT, `language=${isOne ? language : (process.env.OTHERWISE ?? 'en')}\n`);
