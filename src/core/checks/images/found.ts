import type { Said } from '#src/core/checks/problem.ts';

/** A mistake in a picture and where it stands in the file. Lines and columns count from 1. */
export interface Found {
  said: Said;
  line: number;
  column: number;
}

/** A mistake at an offset of a text. */
export interface FoundAt {
  said: Said;
  at: number;
}

/** A mistake of the whole file: pictures that are not text have no lines. */
export function ofWholeFile(said: Said): Found {
  return { said, line: 1, column: 1 };
}

/** A mistake at an offset of a text, told by line and column. */
export function inText(text: string, { said, at }: FoundAt): Found {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { said, line: before.split('\n').length, column: at - lineStart + 1 };
}
