// GitHub’s API, through the `gh` program of its runners. Arguments are handed over one by one and bodies as JSON: nothing passes a shell.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

const MOST_PAGES = 30;
const MOST_TEXT = 64 * 1024 * 1024;

/** What an address of the API answers. */
export function get(path) {
  return JSON.parse(execFileSync('gh', ['api', path], { encoding: 'utf8', maxBuffer: MOST_TEXT }));
}

/** All items of a list that comes in pages; at most 3,000, as GitHub itself lists no more files of a pull request. */
export function list(path) {
  const items = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = get(`${path}?per_page=100&page=${page}`);
    items.push(...some);
    if (some.length < 100) break;
  }
  return items;
}

/** Sends data to an address of the API. */
export function send(method, path, data = {}) {
  execFileSync('gh', ['api', '--method', method, path, '--input', '-'], {
    input: JSON.stringify(data),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

/** Writes what an address of the API answers into a file. */
export function download(path, file) {
  const out = openSync(file, 'wx');
  try {
    execFileSync('gh', ['api', path], { stdio: ['ignore', out, 'inherit'], timeout: 10 * 60_000 });
  } finally {
    closeSync(out);
  }
}
