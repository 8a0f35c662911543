/** A form of words that a language’s glossary avoids. */
export interface Avoided {
  form: string;
  /** True where it is only wrong as the translation of its row’s terms. */
  isForTerm: boolean;
}

/** One row of a glossary, or a line of the guide beside it that names forms to avoid. */
export interface GlossaryRow {
  /** What the source calls it. */
  terms: string[];
  translations: string[];
  avoided: Avoided[];
  /** The only translation, letter for letter, where the glossary has it in bold. */
  fixed?: string;
  /** Its line in the guide. */
  line: number;
}

/** What the `GUIDE.md` of a language says of words: its tables with a term and its translation, and what is to be avoided. */
export type Glossary = GlossaryRow[];

/** So many rows, and forms of so many letters, no glossary has: the rest is left out. */
const MOST_ROWS = 1000;
const LONGEST = 80;

/** What is wrong wherever it stands, and what is only wrong as the translation of its term; the rest of its clause says what that is. */
const SIGNS = /([✗✘❌≠]|\bnot:)([^✗✘❌≠;:.()|؛፤።]*)/gu;
const QUOTED = /[«“„"‹‘]\s*([^»”“"›’]+?)\s*[»”“"›’]/gu;
const HEAD = /^(?:([✗✘❌]|avoid\b|not\b)|≠)/iu;

/**
 * Reads what a guide says of words. A column whose head begins with ✗ or ≠ holds forms to avoid; so does a clause behind such a sign.
 * @example readGlossary('| English | Español | Nota |\n| --- | --- | --- |\n| encryption | cifrado | ✗ nunca “encriptar” |')
 */
export function readGlossary(guide: string): Glossary {
  const rows: Glossary = [];
  const lines = guide.split(/\r?\n/);
  let heads: string[] | undefined;
  for (const [i, text] of lines.entries()) {
    if (rows.length >= MOST_ROWS) break;
    const cells = cellsOf(text);
    if (cells && isRule(lines[i + 1])) heads = cells;
    else if (cells && heads && !isRule(text)) rows.push(...rowOf(cells, heads, i + 1));
    else if (!cells) {
      heads = undefined;
      const avoided = clausesIn(text, false);
      if (avoided.length > 0) rows.push({ terms: [], translations: [], avoided, line: i + 1 });
    }
  }
  return rows;
}

function isRule(line = ''): boolean {
  return /^\s{0,3}\|?[\s:|-]{0,200}$/.test(line) && line.includes('-') && line.includes('|');
}

function cellsOf(line: string): string[] | undefined {
  if (!/^\s{0,3}\|/.test(line)) return undefined;
  const inside = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function rowOf([term = '', translation = '', ...others]: string[], heads: readonly string[], line: number): Glossary {
  const terms = formsIn(term).map((form) => form.replace(/^to /, ''));
  if (terms.length === 0) return [];
  const inColumns = others.flatMap((cell, i) => {
    const head = HEAD.exec(heads[i + 2] ?? '');
    return head ? listedIn(cell, head[1] === undefined) : clausesIn(cell, true);
  });
  const fixed = /^\*\*([^*]+)\*\*$/.exec(translation)?.[1];
  const translations = formsIn(translation.replace(SIGNS, ' '));
  return [{ terms, translations, avoided: [...clausesIn(translation, true), ...inColumns], ...(fixed !== undefined && { fixed }), line }];
}

/** The forms that a cell names, without remarks in brackets. */
function formsIn(cell: string): string[] {
  return cell
    .replace(/\([^()]*\)/g, ' ')
    .split(/[,;/،؛፣፤、；]/u)
    .map(plain)
    .filter(isForm);
}

/** The forms of a cell that names nothing else; one with a remark in brackets is only wrong for its term. */
function listedIn(cell: string, isForTerm: boolean): Avoided[] {
  return [...cell.matchAll(/([^,;/،؛፣፤、；()]+)(\([^()]*\))?/gu)].flatMap(([, text = '', remark]) => {
    const form = plain(text);
    return isForm(form) ? [{ form, isForTerm: isForTerm || remark !== undefined }] : [];
  });
}

/** The forms in the clauses behind a sign: those in quotation marks, or in a table, where there are none, all that stands there. */
function clausesIn(text: string, isCell: boolean): Avoided[] {
  return [...text.matchAll(SIGNS)].flatMap(([, sign, clause = '']) => {
    const quoted = [...clause.matchAll(QUOTED)].map(([, form = '']) => plain(form));
    const forms = quoted.length > 0 || !isCell ? quoted : formsIn(clause);
    return forms.filter(isForm).map((form) => ({ form, isForTerm: sign === '≠' && isCell }));
  });
}

function isForm(form: string): boolean {
  return /\p{L}/u.test(form) && form.length <= LONGEST;
}

/** A form without the signs around it. */
function plain(form: string): string {
  return form
    .replace(/[“”«»‹›„"`*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
