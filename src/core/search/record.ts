import type { Fragment } from './fragment.ts';
import { PIECE_END } from './fragment.ts';
import { piecesOf } from './words.ts';

/** A heading with its place on the page, or a paragraph. */
export interface Block {
  level: 0 | 2 | 3;
  id?: string;
  text: string;
}

/** Something that can be found: a page, or a part of one that stands for itself. */
export interface SearchRecord {
  /** From the site’s root: `fr/coalition/region-africa.html#forest-watch`. */
  url: string;
  kind: string;
  region?: string;
  title: string;
  blocks: Block[];
  image?: { src: string; width: number; height: number };
}

/** The name of the filter that holds how many words the title has: no reader chooses by it, the ranking does. */
export const TITLE_WORDS = 'title-words';

/** How much a word tells in a title, as Pagefind weighs it. */
export const TITLE_WEIGHT = 168;
/** How much a word tells in plain text and in headings of two sizes, as Pagefind weighs them. */
export const WEIGHTS = { 0: 24, 2: 144, 3: 120 } as const;

/** A record as the index takes it: the stems of its title and its blocks, what it can be filtered by, and what its fragment says in the spelling of the page. */
export interface FoldedRecord {
  folded: FoldedBlock[];
  filters: Record<string, string[]>;
  fragment: Fragment & { word_count: number };
}

/** Folds a record for the index. Each stem is a word of its own; the pieces of the fragment are as many. */
export function foldRecord({ url, title, blocks, image, kind, region }: SearchRecord, language: string): FoldedRecord {
  const folded = foldText({ title, blocks }, language);
  const { content, body, anchors } = spellText(title, folded);
  const titleWords = piecesOf(title, language).filter(({ parts }) => parts.length > 0).length;
  const filters = { kind: [kind], ...(region !== undefined && { region: [region] }), [TITLE_WORDS]: [String(titleWords)] };
  const size = image && { image: image.src, width: String(image.width), height: String(image.height) };
  const words = folded.reduce((sum, { stems }) => sum + stems.length, 0);
  return { folded, filters, fragment: { url: `/${url}`, content, word_count: words, filters, meta: { title, ...size }, anchors, body } };
}

/** A block with the stems it is found by, and as many pieces of its text. */
export interface FoldedBlock {
  block: Block;
  stems: string[];
  pieces: string[];
}

/** The title and the blocks of a text, folded; those that say nothing are left out. */
export function foldText({ title, blocks }: Pick<SearchRecord, 'title' | 'blocks'>, language: string): FoldedBlock[] {
  const all: Block[] = [{ level: 0, text: title }, ...blocks];
  return all.map((block) => foldBlock(block, language)).filter(({ stems }) => stems.length > 0);
}

/** What the fragment of a folded text says, in the spelling of the page. */
export function spellText(title: string, folded: readonly FoldedBlock[]): Omit<Fragment, 'url' | 'filters'> {
  const content = folded.flatMap(({ pieces }) => pieces).join(PIECE_END);
  return { content, body: folded[0]?.pieces.length ?? 0, meta: { title }, anchors: anchorsOf(folded) };
}

function foldBlock(block: Block, language: string): FoldedBlock {
  const stems: string[] = [];
  const pieces: string[] = [];
  for (const { tokens, raw, spaced } of piecesOf(block.text, language)) {
    const written = spaced ? `${raw} ` : raw;
    // A dash or a bullet belongs to the word before it.
    if (tokens.length === 0 && pieces.length > 0) pieces[lastWritten(pieces)] += written;
    tokens.forEach((token, i) => {
      stems.push(token);
      pieces.push(i === 0 ? written : '');
    });
  }
  endBlock(pieces);
  return { block, stems, pieces };
}

/** Where a block ends without a full stop, a point keeps it from the next one. */
function endBlock(pieces: string[]): void {
  const last = lastWritten(pieces);
  if (last >= 0 && /[\p{L}\p{N}\p{M})»”]\s*$/u.test(pieces[last]!)) pieces[last] = `${pieces[last]!.trimEnd()} · `;
}

function lastWritten(pieces: readonly string[]): number {
  return pieces.findLastIndex((piece) => piece !== '');
}

function anchorsOf(folded: readonly FoldedBlock[]): Fragment['anchors'] {
  let location = 0;
  return folded.flatMap(({ block, stems }) => {
    const at = location;
    location += stems.length;
    return block.id === undefined ? [] : [{ id: block.id, text: block.text, location: at }];
  });
}
