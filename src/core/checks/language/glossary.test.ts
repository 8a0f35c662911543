import { expect, test } from 'vitest';
import { findForm, hasTerm } from '#src/core/checks/language/forms.ts';
import { readGlossary } from '#src/core/checks/language/glossary.ts';

const table = (...rows: string[]) => ['| English | Català | Nota |', '| --- | --- | --- |', ...rows].join('\n');

test('a row has its terms, its translations without remarks, and its line', () => {
  expect(readGlossary(table('| to block / blocking | bloquejar; bloqueig (de llocs) | |'))).toEqual([
    { terms: ['block', 'blocking'], translations: ['bloquejar', 'bloqueig'], avoided: [], line: 3 },
  ]);
});

test.each([
  ['in quotation marks behind a sign', '| encryption | xifratge | ✗ mai «encriptació», «criptatge» |', ['encriptació', 'criptatge'], false],
  ['up to the end of the clause', '| advocacy | incidència | ≠ mai «lobby»: es llegeix com «pressió» |', ['lobby'], true],
  ['in brackets behind the translation', '| encryption | cifrado (✗ nunca “encriptar”) | |', ['encriptar'], false],
  ['without quotation marks', '| encryption | xifratge | ✗ encripta…, criptatge |', ['encripta…', 'criptatge'], false],
  ['in English words', '| encryption | xifratge | not: encriptació |', ['encriptació'], false],
])('forms to avoid are told %s', (_, row, forms, isForTerm) => {
  expect(readGlossary(table(row))[0]!.avoided).toEqual(forms.map((form) => ({ form, isForTerm })));
});

test('a column of forms to avoid; a remark in brackets means that they are only wrong for the term', () => {
  const rows = readGlossary('| English | Français | ✗ |\n| --- | --- | --- |\n| shutdown | coupure | fermeture (d’internet), « arrêt » |');
  expect(rows[0]!.avoided).toEqual([
    { form: 'fermeture', isForTerm: true },
    { form: 'arrêt', isForTerm: false },
  ]);
});

test('a line outside of tables names them in quotation marks', () => {
  expect(readGlossary('- አገር (✗ «ሀገር» አይደለም)\n- ✗ no form here')).toEqual([
    { terms: [], translations: [], avoided: [{ form: 'ሀገር', isForTerm: false }], line: 1 },
  ]);
});

test('a translation in bold is fixed; prose and rules of tables are no rows', () => {
  expect(readGlossary(`# Guia\n\n${table('| campaign | **Sempre oberta** | |')}\n\nEl text | amb barra.`)).toEqual([
    { terms: ['campaign'], translations: ['Sempre oberta'], avoided: [], fixed: 'Sempre oberta', line: 5 },
  ]);
});

test.each([
  ['incidència', 'La incidència política', 'incidència'],
  ['die-cut', 'a die-cut sheet', 'die-cut'],
  ['c++ (a)', 'in c++ (a) b', 'c++ (a)'],
  ['encripta…', 'Està encriptat?', 'encriptat'],
  ['شجرة', 'والشجرة هنا', 'والشجرة'],
  ['ስለላ', 'የስለላ ሥራ', 'የስለላ'],
  ['网络', '互联网络很好', '网络'],
  ["l'aigua", 'Beu l’aigua', 'l’aigua'],
  ['arrêt', 'arrêter', undefined],
])('the form “%s” in “%s”', (form, text, found) => {
  expect(findForm(text, form).map(({ index, length }) => text.slice(index, index + length))).toEqual(found === undefined ? [] : [found]);
});

test('a term of the source is found in its plural', () => {
  expect(hasTerm('Two Shutdowns', ['internet shutdown', 'shutdown'])).toBe(true);
  expect(hasTerm('shutdownish', ['shutdown'])).toBe(false);
});
