import { placeIn } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';

const MERGE: Said = { what: ['json.merge-marks'], fix: ['json.merge-marks-fix'] };
const NOT_UTF8: Said = { what: ['exchange.not-utf8'], fix: ['exchange.not-utf8-fix'] };
const CONTROL: Said = { what: ['exchange.control'], fix: ['exchange.control-fix'] };

/** Something that is wrong with a file of translators whatever its format: where two versions of it meet, nothing of it can be trusted. */
export function mergeProblems(file: string, text: string): Problem[] {
  return [...text.matchAll(/^<{7}(?: |\r?$)/gm)].map(({ index }) => ({ file, ...placeIn(text, index), ...MERGE }));
}

/** The first damaged and the first commanding character of a file. */
export function characterProblems(file: string, text: string): Problem[] {
  const found: [number, Said][] = [
    [text.indexOf('\uFFFD'), NOT_UTF8],
    [text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/), CONTROL],
  ];
  return found.filter(([at]) => at >= 0).map(([at, said]) => ({ file, ...placeIn(text, at), ...said }));
}
