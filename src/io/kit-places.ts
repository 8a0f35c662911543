import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf, readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { KitProblem } from '#src/core/kit/model.ts';

/** Gives the problems of a kit the line and column of what must be mended, where its file can be read. */
export function placeProblems(problems: readonly KitProblem[], folder: string): Promise<Problem[]> {
  return Promise.all(
    problems.map(async ({ key, ...problem }) => {
      const place = key === undefined ? undefined : await placeInFile(join(folder, problem.file), problem.file, key);
      return { ...problem, ...place };
    }),
  );
}

async function placeInFile(path: string, file: string, key: string): Promise<Pick<Problem, 'line' | 'column'> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  if (!file.endsWith('.json')) return lineOfField(text, key);
  const located = readJson(file, text);
  return Array.isArray(located)
    ? undefined
    : placeOf(
        located,
        key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      );
}

/** The line of a field in the front matter of a page. */
function lineOfField(text: string, key: string): Pick<Problem, 'line' | 'column'> | undefined {
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(`${key}:`));
  return line < 0 ? undefined : { line: line + 1, column: 1 };
}
