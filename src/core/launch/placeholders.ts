import type { Spot } from './finding.ts';
import { piecesOf, placesIn, type TextPiece } from './published-texts.ts';

/** What is left of a text that somebody meant to write. */
export type PlaceholderKind = 'filler' | 'gap' | 'bracket';

/** A place in a piece of a text, and what stands there. */
interface Found {
  kind: PlaceholderKind;
  at: number;
  text: string;
}

/** Texts that fill a place until the right one comes. In Spanish and Portuguese, TODO is a word. */
const FILLER = /lorem ipsum|dolor sit amet|(?<![\p{L}\p{N}_])(?:FIXME|TBD|TKTK|X{3,}|PLACEHOLDER)(?![\p{L}\p{N}_])/giu;
const TO_DO = /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/gu;
const TO_DO_MARKED = /(?<![\p{L}\p{N}_])TODO(?=\s*[:(\]])|^\s*TODO\s*$/gu;
const HAS_WORD_TODO = /^(es|pt|gl|ast)(-|$)/;

/** Text in square brackets that is no link, no note, no box to tick and no picture. */
const BRACKETS = /(?<![!\]\\])\[(?!\^|[ xX]?\])([^[\]\n]{1,120})\](?![([:])/g;

/** What people write into a gap, in the languages in which the generator has texts to start from. */
const GAP_WORDS = new RegExp(
  [
    'your|names?|insert|add|write|fill|here|date|day|place|address|number|phone|e-?mail|link|title|text|country|city|organi[sz]ation|campaign|sentence',
    'vos|votre|nom|insére[rz]|écri(?:re|vez)|ajoute[rz]|ici|lieu|adresse|numéro|titre|texte|pays|ville|compléter|remplir|phrase',
    'tus?|sus?|nombre|inserta|escrib[ae]|aquí|fecha|lugar|dirección|título|texto|país|ciudad|completar|frase',
    'seus?|suas?|nome|inserir|escreva|aqui|data|local|endereço|cidade|preencher',
    'vostr[ae]s?|escri(?:u|viu)|lloc|adreça|títol|ciutat|emplen(?:a|ar|eu)|ompliu',
    '(?:ال)?(?:اسم|تاريخ|مكان|عنوان|رقم|هاتف|بريد|نص|بلد|مدينة|جملة)(?:كم|ك)?|اكتبوا|اكتب|هنا|أضف|أضيفوا|أدخل|أدخلوا|املأ|املؤوا|يُستكمل',
    'ስም|ስምዎ|ስማችሁ|ይጻፉ|ጻፉ|እዚህ|ቀን|ቦታ|አድራሻ|ቁጥር|ስልክ|ጽሑፍ|አገር|ሀገር|ከተማ|ይሙሉ|ሙሉ|ያስገቡ|ዓረፍተ',
  ]
    .map((words) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`)
    .join('|'),
  'iu',
);

/** Omissions and additions of whoever quotes somebody: “He said […] that [the government] knew.” */
const OMISSION = /^\s*(?:…|\.{3})\s*$/;
/** The same as all that a line of a page has, or a field of its head. */
const ONLY_DOTS = /^\s*(?:(?:[-*>]|#+|\w+:)\s+)?["']?(?:…|\.{3})["']?\s*$/;

/** All of a file’s texts that somebody meant to replace, each with its place. */
export function placeholdersIn(file: string, text: string): { kind: PlaceholderKind; spot: Spot }[] {
  const place = placesIn(text);
  const pathCode = /^(?:locales|content\/[^/]+)\/([^/]+)\//.exec(file)?.[1];
  return piecesOf(file, text).flatMap((piece) =>
    foundIn(piece, pathCode).map(({ kind, at, text: shown }) => ({
      kind,
      spot: { file, ...place(piece.offset + at), text: shown },
    })),
  );
}

function foundIn({ text, path }: TextPiece, pathCode: string | undefined): Found[] {
  if (ONLY_DOTS.test(text)) return [{ kind: 'gap', at: text.search(/…|\.{3}/), text: text.trim() }];
  const isTodoWord = [pathCode ?? '', ...path].some((name) => HAS_WORD_TODO.test(name));
  const fillers = [...text.matchAll(FILLER), ...text.matchAll(isTodoWord ? TO_DO_MARKED : TO_DO)];
  return [
    ...fillers.filter(isWritten).map((found): Found => ({ kind: 'filler', at: found.index, text: found[0].trim() })),
    ...[...text.matchAll(BRACKETS)].flatMap((found) => bracketed(found, text)),
  ];
}

/** Marks of people who write programs are in capitals; the words of Latin may be written in any way. */
function isWritten({ 0: found }: RegExpExecArray): boolean {
  return /\s/.test(found.trim()) || found === found.toUpperCase();
}

function bracketed({ 0: whole, 1: inner = '', index }: RegExpExecArray, text: string): Found[] {
  const isAll = text.trim() === whole;
  if (OMISSION.test(inner)) return isAll ? [{ kind: 'gap', at: index, text: whole }] : [];
  // “Press [ and ]” names two keys.
  if (!/[\p{L}…_]/u.test(inner) || /^\s.*\s$/.test(inner)) return [];
  return [{ kind: isAll || GAP_WORDS.test(inner) ? 'gap' : 'bracket', at: index, text: whole }];
}
