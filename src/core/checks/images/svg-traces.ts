import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import type { Piece, Scan } from './svg-scan.ts';

/** What drawing programs leave behind: their own elements and attributes, comments with their name. */
export const EDITOR: Said = { what: ['images.svg-editor'], fix: ['images.svg-plain-fix'] };

const PROGRAM =
  /generat|creat(?:ed|or)|inkscape|sodipodi|illustrator|adobe|sketch|figma|corel|affinity|serif|svg ?repo|font ?awesome|export/i;

/** What could say who drew it, or be read as something else by another program. */
const TELLING = /[<>&@]|:\/\/|\bwww\./;

/** Comments for whoever reads the file are short. */
const LONGEST_COMMENT = 200;

/** A place on somebody's disk, which mostly holds a name. */
const PATH =
  /(?:\bfile:\/\/|(?<![\p{L}\p{N}])[A-Z]:\\|(?<![\p{L}\p{N}.:/-])\/(?:home|Users|mnt|media|Volumes|root|tmp|private)\/)[^\s"'<>]/iu;

/** Comments that tell on somebody or hide something, text that only some programs read, and places on a disk. */
export function tracesIn(text: string, { comments, verbatim }: Scan): FoundAt[] {
  const path = PATH.exec(text);
  return [
    ...(path ? [{ at: path.index, said: { what: ['images.svg-path'], fix: ['images.svg-plain-fix'] } satisfies Said }] : []),
    ...comments.flatMap((comment) => wrongComment(comment)),
    ...verbatim.filter(({ within = '' }) => !/^([\w-]+:)?style$/.test(within)).map(({ at }) => ({ at, said: VERBATIM })),
  ];
}

const VERBATIM: Said = { what: ['images.svg-cdata'], fix: ['images.svg-cdata-fix'] };

function wrongComment({ at, text }: Piece): FoundAt[] {
  if (PROGRAM.test(text)) return [{ at, said: EDITOR }];
  const isPlain = text.length <= LONGEST_COMMENT && !TELLING.test(text);
  return isPlain ? [] : [{ at, said: { what: ['images.svg-comment'], fix: ['images.svg-remove-fix'] } }];
}
