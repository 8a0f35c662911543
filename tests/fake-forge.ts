import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';

/** What a script sent to the forge: method, address, and the data. */
export type Sent = [method: string, path: string, data: unknown];

/** How a script ended, what it printed, what it sent, and what it told the next step. */
export interface Ended {
  status: number | null;
  printed: string;
  sent: Sent[];
  output: string;
}

/** Answers like GitHub’s `gh api`: what stands in the folder under the address, or an error. */
const GH = `#!/bin/sh
method=GET
if [ "$2" = --method ]; then method=$3; path=$4; else path=$2; fi
if [ "$method" = GET ]; then
  cat "$FORGE/$(printf %s "$path" | tr / '|')"
else
  case "$path" in *labels*) [ ! -f "$FORGE/no-labels" ] || exit 1;; esac
  { printf '["%s","%s",' "$method" "$path"; cat; echo ']'; } >> "$FORGE/sent"
fi
`;

/** A forge that answers with files, for the scripts of the workflows. */
export class FakeForge {
  readonly folder = mkdtempSync(join(tmpdir(), 'forge-'));

  constructor(answers: Record<string, unknown> = {}) {
    mkdirSync(join(this.folder, 'bin'));
    writeFileSync(join(this.folder, 'bin', 'gh'), GH);
    chmodSync(join(this.folder, 'bin', 'gh'), 0o755);
    for (const [path, answer] of Object.entries(answers)) this.answer(path, answer);
  }

  /** Says what an address answers: bytes as they are, anything else as JSON. */
  answer(path: string, answer: unknown): void {
    writeFileSync(join(this.folder, path.replaceAll('/', '|')), answer instanceof Uint8Array ? answer : JSON.stringify(answer));
  }

  /** Runs one of the scripts as a workflow would. */
  run(script: string, args: string[] = [], env: Record<string, string> = {}): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, '.github/scripts', script), ...args], {
      encoding: 'utf8',
      env: {
        PATH: `${join(this.folder, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
        FORGE: this.folder,
        GITHUB_REPOSITORY: 'campaign/site',
        GITHUB_OUTPUT: join(this.folder, 'output'),
        ...env,
      },
    });
    const sent = this.#read('sent').split('\n').filter(Boolean);
    return { status, printed: stdout + stderr, sent: sent.map((line) => JSON.parse(line) as Sent), output: this.#read('output') };
  }

  #read(name: string): string {
    const file = join(this.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}
