import type { Element } from '@xmldom/xmldom';
import type { Problem } from '#src/core/checks/problem.ts';
import type { ExchangeHead, ReadFile, ReadUnit } from './exchange-file.ts';
import { characterProblems, mergeProblems } from './file-problems.ts';
import { joinForms } from './join-forms.ts';
import { problemAt } from './said.ts';
import { tagOf } from './same-language.ts';
import { readXliffUnit, type XliffUnit } from './xliff-unit.ts';
import { plainText } from './xliff-content.ts';
import { readNote } from './xml-text.ts';
import { elementsIn, placeOfElement, readXmlRoot } from './xml-tree.ts';

/** Reads an XLIFF 2 file as a platform gives it back. What is wrong is told, all at once; definitions of entities are refused. */
export function readXliff(file: string, text: string): ReadFile {
  const merges = mergeProblems(file, text);
  const root = merges.length > 0 ? undefined : readXmlRoot(file, text);
  const damage = characterProblems(file, text);
  if (!root || 'what' in root) return { head: {}, units: [], problems: root ? [...damage, root] : merges };
  const wrong = wrongRoot(file, root);
  if (wrong) return { head: {}, units: [], problems: [...damage, wrong] };
  const files = elementsIn(root, 'file');
  const head = headOf(root, files);
  const problems: Problem[] = [];
  const units = files.flatMap((holder) => unitsIn(file, holder, problems));
  const noLanguage = head.target === undefined ? [problemAt(file, placeOfElement(root), 'xliff-no-language')] : [];
  return { head, units: joined(file, units, problems), problems: [...damage, ...noLanguage, ...problems] };
}

function wrongRoot(file: string, root: Element): Problem | undefined {
  const at = placeOfElement(root);
  if (root.localName !== 'xliff') return problemAt(file, at, 'not-xliff');
  const version = root.getAttribute('version') ?? '';
  const isOld = version.startsWith('1.') || (version === '' && /xliff:document:1\./.test(root.namespaceURI ?? ''));
  if (isOld) return problemAt(file, at, 'xliff-old', { version: version || '1' });
  return /^(2\.\d)?$/.test(version) ? undefined : problemAt(file, at, 'xliff-new', { version });
}

function headOf(root: Element, files: readonly Element[]): Partial<ExchangeHead> {
  const notes = files.flatMap((holder) => notesIn(holder, 'project'));
  const [source, target] = [tagOf(root.getAttribute('srcLang') ?? ''), tagOf(root.getAttribute('trgLang') ?? '')];
  return { ...(notes[0] !== undefined && { project: notes[0] }), ...(source && { source }), ...(target && { target }) };
}

/** The notes of a kind that stand with an element. */
function notesIn(element: Element, category: string): string[] {
  return elementsIn(element, 'notes')
    .flatMap((notes) => elementsIn(notes, 'note'))
    .filter((note) => note.getAttribute('category') === category)
    .map((note) => readNote(plainText(note)));
}

interface Found extends XliffUnit {
  previous: string | undefined;
  format: string | undefined;
}

/** All units of a file element, within groups too. */
function unitsIn(file: string, holder: Element, problems: Problem[]): Found[] {
  const document = holder.getAttribute('original') ?? undefined;
  const found: Found[] = [];
  const open = elementsIn(holder).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.localName === 'group') for (const inner of elementsIn(next).toReversed()) open.push(inner);
    if (next.localName !== 'unit') continue;
    const unit = readXliffUnit(file, next, document, problems);
    if (unit) found.push({ ...unit, previous: noteNear(next, 'previous'), format: noteNear(next, 'format') });
  }
  return found;
}

/** A note of a unit, or of the group around it. */
function noteNear(unit: Element, category: string): string | undefined {
  const group = unit.parentNode as Element | null;
  return notesIn(unit, category)[0] ?? (group?.localName === 'group' ? notesIn(group, category)[0] : undefined);
}

function joined(file: string, units: readonly Found[], problems: Problem[]): ReadUnit[] {
  const byId = new Map<string, Found>();
  for (const unit of units) {
    const before = byId.get(unit.id);
    if (before) problems.push(problemAt(file, unit, 'twice', { name: unit.id, line: before.line }));
    else byId.set(unit.id, unit);
  }
  return joinForms([...byId.values()]);
}
