import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';
import { commonForms, pluralRule } from './plural-forms.ts';
import { protect, type Piece } from './protected-text.ts';
import { saidOf } from './said.ts';
import type { ExchangeUnit, Plural, PluralForm } from './unit.ts';

/** A source text and its translation. */
interface Texts {
  /** The unit’s name, for people. */
  name: string;
  format: ExchangeUnit['format'];
  source: string;
  target: string;
}

/** What is wrong with a translation: placeholders, components and marks that differ from the source’s, plural forms, hidden characters. */
export function contentFaults(name: string, unit: Pick<ExchangeUnit, 'format' | 'source' | 'target'>, tag: string): Said[] {
  const { format, source, target } = unit;
  if (target === undefined) return [];
  if (typeof target === 'string' || typeof source === 'string') {
    const isMixed = typeof target !== typeof source;
    return isMixed ? [saidOf('not-plural', { name })] : textFaults({ name, format, source: source as string, target: target as string });
  }
  const forms = Object.keys(target) as PluralForm[];
  return [
    ...formFaults(name, forms, tag),
    ...forms.flatMap((form) => textFaults({ name, format, source: sourceOf(source, form), target: target[form]! }, form)),
  ];
}

function sourceOf(source: Plural, form: PluralForm): string {
  return source.other ?? source[form] ?? Object.values(source)[0] ?? '';
}

function formFaults(name: string, forms: readonly PluralForm[], tag: string): Said[] {
  const missing = commonForms(tag).filter((form) => !forms.includes(form));
  const all = pluralRule(tag).forms;
  const extra = forms.filter((form) => !all.includes(form));
  return [
    ...(missing.length > 0 ? [saidOf('missing-forms', { name, list: missing.join(', ') })] : []),
    ...(extra.length > 0 ? [saidOf('extra-forms', { name, list: extra.join(', ') })] : []),
  ];
}

function textFaults(texts: Texts, form?: PluralForm): Said[] {
  return [...wrongCharacters(texts.target).map(({ said }) => said), ...keptFaults(texts, form), ...markFaults(texts)];
}

/** “no results”, “one result” and “two results” may name the number in words. */
function mayLack(kept: string, form: PluralForm | undefined): boolean {
  return kept === '{{count}}' && (form === 'zero' || form === 'one' || form === 'two');
}

function keptFaults({ name, format, source, target }: Texts, form: PluralForm | undefined): Said[] {
  const [wanted, given] = [keptIn(protect(source, format)), keptIn(protect(target, format))];
  const lost = without(wanted, given).filter((kept) => !mayLack(kept, form));
  const added = without(given, wanted);
  const said: Said[] = [];
  for (const placeholder of added) {
    const meant = nearest(placeholder, lost) ?? (lost.length === 1 && added.length === 1 ? lost[0] : undefined);
    if (meant !== undefined) lost.splice(lost.indexOf(meant), 1);
    said.push(meant === undefined ? saidOf('added', { name, placeholder }) : saidOf('renamed', { name, placeholder, meant }));
  }
  return [...said, ...lost.map((placeholder) => saidOf('lost', { name, placeholder }))];
}

/** What of one list the other lacks; messages may repeat a value, so only the first of each counts. */
function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((kept) => !others.includes(kept));
}

/** Placeholders and components by what makes them the same, whatever spaces or translated attributes they have. */
function keptIn(pieces: readonly Piece[]): string[] {
  const found = pieces.flatMap((piece): string[] => {
    if (typeof piece === 'string') return [];
    if (piece.kind === 'pair') return [...(piece.of === 'tag' ? [`${tagName(piece.open)}…${piece.close}`] : []), ...keptIn(piece.inside)];
    if (piece.of === 'tag') return [piece.data.endsWith('/>') ? `${tagName(piece.data).slice(0, -1)}/>` : tagName(piece.data)];
    return piece.of === 'placeholder' ? [piece.data.replace(/^(\{+-?)\s*|\s*(\}+)$/g, '$1$2')] : [];
  });
  return [...new Set(found)];
}

function tagName(tag: string): string {
  return `${/^<\/?[\w.:-]+/.exec(tag)![0]}>`;
}

/** Marks that are text where they stand alone: half of something that was meant. */
const MARKS: readonly [mark: string, RegExp][] = [
  ['**', /\*\*/g],
  ['*', /(?<!\*)\*(?![*\s])|(?<=[^\s*])\*(?!\*)/g],
  ['`', /`/g],
  ['](', /\]\(/g],
];

function markFaults({ name, format, source, target }: Texts): Said[] {
  if (format !== 'markdown') return [];
  const [before, after] = [wordsIn(protect(source, format)), wordsIn(protect(target, format))];
  return MARKS.flatMap(([mark, pattern]) => (count(after, pattern) > count(before, pattern) ? [saidOf('half-mark', { name, mark })] : []));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What is left as words, without signs that a backslash makes plain. */
function wordsIn(pieces: readonly Piece[]): string {
  const words = pieces.map((piece) => {
    if (typeof piece === 'string') return piece.replace(/\\[^]/g, '');
    return piece.kind === 'pair' && piece.of !== 'code' ? wordsIn(piece.inside) : ' ';
  });
  return words.join('');
}
