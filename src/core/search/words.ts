import { arabicStems } from './arabic.ts';
import { devanagariStem } from './devanagari.ts';
import { ethiopicStems } from './ethiopic.ts';
import { fold } from './fold.ts';
import { latinStem } from './latin.ts';
import { persianStem } from './persian.ts';

/**
 * A piece of a text as it is searched: how it is written, and what it is found by. The raws of a text’s pieces and the white space between
 * them are the text. A part (of e-mail, l’internet) has its stems, the likeliest first; `joined` is the stem of all parts together.
 */
export interface Piece {
  raw: string;
  /** True where white space follows in the text. */
  spaced: boolean;
  parts: string[][];
  joined?: string;
  /** What it is indexed under: each of its stems, and the stem of the whole. */
  tokens: string[];
  /** True for a character of a script without spaces with the one after it: its stems are that of both, and its own. */
  isJoint?: boolean;
}

const APOSTROPHE = /['\u2019\u2018\u02bc\u02b9\u2032`\u00b4\uff07]/;
const HYPHEN = /[-\u2010\u2011]/;
const MIDDLE_DOT = /[\u00b7\u2022\u2027\u22c5\u0140]/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Most chunks are a word with signs before or behind it. */
const ONE_WORD = /^[^\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}\p{M}]*$/u;
/** Languages in Arabic script without the article and the one-letter words of Arabic. */
const PERSIAN = /^(fa|ur|ps|ckb|ku|sd|ug)\b/;
const INVISIBLE = /\p{Cf}/u;
const ETHIOPIC = /[\u1200-\u135a]/;
const UNSPACED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The pieces of a text in one language (`fr`). */
export function piecesOf(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  for (const chunk of text.split(/\s+/)) if (chunk !== '') pieces.push(...chunkPieces(chunk, language));
  return pieces;
}

/** The same words come again and again; more than these are rare ones. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Map<string, Piece[]>>();

function chunkPieces(chunk: string, language: string): Piece[] {
  const own = known.get(language) ?? new Map<string, Piece[]>();
  known.set(language, own);
  const found = own.get(chunk);
  if (found) return found;
  const raws = splitChunk(chunk, language);
  const pieces = raws.map((raw, i) => {
    const analysed = withNext(analyse(raw, language), raw, raws[i + 1]);
    return { raw, spaced: i === raws.length - 1, ...analysed, tokens: tokensOf(analysed) };
  });
  if (own.size >= MOST_KNOWN) own.clear();
  own.set(chunk, pieces);
  return pieces;
}

/** The pieces of what is asked for, without those that say nothing, and without characters that the one before them says too. */
export function askedPieces(text: string, language: string): Piece[] {
  const pieces = piecesOf(text, language).filter(({ parts }) => parts.length > 0);
  return pieces.filter(({ isJoint }, i) => isJoint || !pieces[i - 1]?.isJoint);
}

/** In a script without spaces two neighbours tell more than each: 断网 is of shutdowns, 断 and 网 may be of anything. */
function withNext(piece: Analysed, raw: string, next: string | undefined): Analysed {
  const isNext = next !== undefined && isUnspaced(next) && isUnspaced(raw) && /[\p{L}\p{M}]$/u.test(raw);
  const [[own] = []] = piece.parts;
  if (!isNext || own === undefined) return piece;
  return { parts: [[own + plain(next), own]], isJoint: true };
}

/** Whether a text has letters of a script without spaces, in which each is found alone, and with the one after it. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text.replace(/\p{Nd}/gu, ''));
}

/** A folded word without its signs. */
export function plain(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

function tokensOf({ parts, joined }: Analysed): string[] {
  const own = joined === undefined ? parts.flat() : [joined, ...parts.flat().filter((part) => part.length > 1)];
  return [...new Set(own)];
}

/** Cuts a chunk between two spaces into words: “and/or” are two, “e-mail” and “l’internet” are one. */
function splitChunk(chunk: string, language: string): string[] {
  if (ONE_WORD.test(chunk) && !isUnspaced(chunk)) return [chunk];
  const characters = [...chunk];
  const raws: string[] = [];
  let raw = '';
  let ended = false;
  let begun = false;
  characters.forEach((character, i) => {
    if (INVISIBLE.test(character)) return void (raw += character);
    const isWord = LETTER.test(character) || joins(characters, i, language);
    const isMark = /\p{M}/u.test(character);
    const isAlone = isUnspaced(character) && !isMark;
    // A number or a Latin word that follows is a piece of its own too.
    if ((isWord && ended) || (begun && (isAlone || (isWord && !isMark && isUnspaced(raw))))) {
      raws.push(raw);
      [raw, ended, begun] = ['', false, false];
    }
    if (isWord) begun = true;
    else if (begun) ended = true;
    raw += character;
  });
  return [...raws, raw];
}

/** Whether a sign between two letters belongs to their word. */
function joins(characters: readonly string[], i: number, language: string): boolean {
  const [before = '', sign, after = ''] = [characters[i - 1], characters[i]!, characters[i + 1]];
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  if (APOSTROPHE.test(sign) || HYPHEN.test(sign) || MIDDLE_DOT.test(sign)) return true;
  if (/[.,\u066b\u066c]/.test(sign) && /\p{Nd}/u.test(before))
    return /^(\p{Nd}{3})(\P{Nd}|$)/u.test(characters.slice(i + 1, i + 5).join(''));
  // ት/ቤት, ዓ.ም
  if (/[./]/.test(sign) && ETHIOPIC.test(before) && ETHIOPIC.test(after)) return i <= 4;
  if (sign !== '.') return false;
  // l.l as Catalan is typed, and the points of U.N.
  return (language === 'ca' && /l/i.test(before) && /l/i.test(after)) || characters[i - 2] === undefined || characters[i - 2] === '.';
}

type Analysed = Omit<Piece, 'raw' | 'spaced' | 'tokens'>;

function analyse(raw: string, language: string): Analysed {
  const core = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  // l·l, l.l and l-l are one sound.
  const written = language === 'ca' ? core.replace(/(l)[-.\u00b7\u2022\u2027\u22c5](l)/giu, '$1$2') : core;
  const words = written
    .split(HYPHEN)
    .flatMap((word) => (/^[\u0600-\u06ff]/.test(word) ? word.split('\u200c') : [word]))
    .flatMap((word) => withoutElision(word, language));
  const parts = words.map((word) => stemsOf(word, language));
  return words.length > 1 ? { parts, joined: stemsOf(words.join(''), language)[0]! } : { parts };
}

/** “l’internet” is “internet”; an English apostrophe stays within its word, but for the possessive. */
function withoutElision(word: string, language: string): string[] {
  const parts = word
    .split(APOSTROPHE)
    .map(plain)
    .filter((part) => part !== '');
  if (parts.length < 2) return parts;
  if (language === 'en') return [parts.at(-1) === 's' ? parts.slice(0, -1).join('') : parts.join('')];
  const long = parts.filter((part) => part.length > 2);
  return long.length > 0 ? long : [parts.join('')];
}

/** The stems of a folded word, by its script. */
export function stemsOf(word: string, language: string): string[] {
  if (/^[\u0600-\u06ff]/.test(word)) return PERSIAN.test(language) ? [persianStem(word)] : arabicStems(word);
  if (ETHIOPIC.test(word[0] ?? '')) return ethiopicStems(word);
  return [/^\p{Script=Latin}/u.test(word) ? latinStem(word, language) : devanagariStem(word)];
}
