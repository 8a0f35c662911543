import { countChanges, type Changes, type Pair } from './compare.ts';
import { conflicting, newerKnown, type Expected, type Findings, type State } from './judge.ts';
import { printable } from './printable.ts';
import type { TellProof } from './tell.ts';

/** Everything that is told of a copy. */
export interface Report {
  place: string;
  state: State;
  findings: Findings;
  expected: Expected;
  /** How many files were read. */
  files: number;
  /** Remarks that change nothing in the judgement. */
  notes: readonly Note[];
}

/** A remark: its name, and what it is about. */
export type Note =
  | { kind: 'demonstration' | 'web' | 'from-copy' }
  | { kind: 'redirected'; hosts: string }
  | { kind: 'withheld'; files: string }
  | { kind: 'remembered'; file: string };

/** How many files of a kind are named. */
const MOST_NAMED = 25;

/** Says in plain words how a copy stands, why, and what to do next. */
export function explain(report: Report, tell: TellProof): string {
  const { state, findings } = report;
  const parts = [
    [tell(`state.${state}`)],
    indented([tell('fact.place', { place: report.place }), ...reasons(report, tell), ...facts(report, tell)]),
    ...(findings.changes ? fileLists(findings.changes, tell) : []),
    [...notes(report, tell), `${tell('print.next')} ${tell(`next.${state}`)}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function reasons({ findings, expected }: Report, tell: TellProof): string[] {
  const { failure, sumsMistake, signature, saysTwoThings } = findings;
  const newer = newerKnown(findings, expected);
  const other = conflicting(findings, expected);
  return [
    ...(failure ? [tell(...failure)] : []),
    ...(sumsMistake ? [tell(`why.${sumsMistake.mistake}`, { line: sumsMistake.line })] : []),
    ...(signature.kind === 'unreadable' ? [tell('why.signature-unreadable')] : []),
    ...(signature.kind === 'false' ? [tell('why.signature-false', { key: signature.key })] : []),
    ...(signature.kind === 'other-key' ? [tell('why.signature-other', { id: signature.id })] : []),
    ...(saysTwoThings === true ? [tell('why.says-two-things')] : []),
    ...(newer?.date === undefined ? [] : [tell('why.known', { serial: newer.serial, date: newer.date })]),
    ...(newer && newer.date === undefined ? [tell('why.at-least', { serial: newer.serial })] : []),
    ...(other ? [tell('why.known', { serial: other.serial, date: other.date })] : []),
  ];
}

function facts({ findings, expected, files }: Report, tell: TellProof): string[] {
  const { signature, release } = findings;
  const isProven = signature.kind === 'good';
  const isAsked = expected.known.length > 0 || expected.atLeast !== undefined;
  return [
    ...(release ? [tell(isProven ? 'fact.release' : 'fact.claims', release)] : isAsked && findings.changes ? [tell('fact.no-serial')] : []),
    ...(isProven ? [tell(`fact.key-${signature.source}`, { key: signature.key })] : []),
    ...(files > 0 ? [tell('fact.files', { count: files })] : []),
  ];
}

function fileLists(changes: Changes, tell: TellProof): string[][] {
  const pair = ({ from, to }: Pair) => `${printable(from)} → ${printable(to)}`;
  const lists: [keyof Changes, string[]][] = [
    ['changed', changes.changed.map(printable)],
    ['added', changes.added.map(printable)],
    ['removed', changes.removed.map(printable)],
    ['moved', changes.moved.map(pair)],
    ['swapped', changes.swapped.map(pair)],
    ['replaced', changes.replaced.map(pair)],
    ['strange', changes.strange.map(printable)],
    ['unread', changes.unread.map(printable)],
  ];
  return lists
    .filter(([, lines]) => lines.length > 0)
    .map(([kind, lines]) => fileList(tell(`files.${kind}`, { count: lines.length }), lines, tell));
}

function fileList(head: string, lines: string[], tell: TellProof): string[] {
  const more = lines.length - MOST_NAMED;
  return [head, ...indented(lines.slice(0, MOST_NAMED)), ...(more > 0 ? indented([tell('files.more', { count: more })]) : [])];
}

function notes({ findings, notes: told }: Report, tell: TellProof): string[] {
  const isBare = findings.signature.kind === 'none' && findings.changes !== undefined && countChanges(findings.changes) > 0;
  const texts = [
    ...(isBare ? [tell('note.unsigned-too')] : []),
    ...told.map(({ kind, ...values }) => tell(`note.${kind}`, values as Record<string, string>)),
  ];
  return texts.map((text) => `${tell('print.note')} ${text}`);
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
