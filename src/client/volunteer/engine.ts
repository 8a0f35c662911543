// The rules of the forms for volunteers: what stands in a form becomes a file, held against the schema and rules of the campaign's check.
import { newEntryName } from '#src/core/campaign/entry-slug.ts';
import type { Organisation } from '#src/core/coalition/schema.ts';
import { type Fields, lineOf, listOf } from '#src/core/forms/fields.ts';
import type { FieldProblem } from '#src/core/volunteer/field-rules.ts';
import type { FormData as Data, KnownEntries } from '#src/core/volunteer/form-data.ts';
import { judgeOrganisation, judgeTestimony } from '#src/core/volunteer/judge-form.ts';
import { fieldsOfOrganisation, organisationFrom } from '#src/core/volunteer/organisation-form.ts';
import { testimonyFrom } from '#src/core/volunteer/testimony-form.ts';
import { readFields, showProblems, writeFields } from '../forms/form-fields.ts';
import { MadeFile } from './made-file.ts';
import { today } from '../forms/today.ts';

class VolunteerForm {
  private readonly form: HTMLFormElement;
  private readonly data: Data;
  private readonly made: MadeFile;
  /** The entry that is corrected. */
  private corrected: { id: string; before: Partial<Organisation> } | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as Data;
    this.made = new MadeFile(form, this.data);
    form.addEventListener('input', () => this.made.forget());
    form.addEventListener('make', () => this.make());
    form.addEventListener('correct', () => this.correct());
  }

  private make(): void {
    this.made.forget();
    const fields = readFields(this.form);
    const entry = this.entryFrom(fields);
    const problems = [...this.judge(entry), ...notAgreed(fields)];
    const { rules, words, tag } = this.data;
    const said = problems.map(({ field, rule, most }) => ({ field, text: sentence(rules[rule], most, tag) }));
    showProblems(this.form, said, words.problems);
    if (problems.length > 0) return;
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    this.made.show({ folder: this.data.folder, name: `${this.idOf(fields)}.json`, text, exists: this.corrected !== undefined });
  }

  private entryFrom(fields: Fields): Record<string, unknown> {
    const { kind, code, boxes } = this.data;
    const facts = { today: today(), code, boxes, before: this.corrected?.before };
    return kind === 'organisation' ? organisationFrom(fields, facts) : testimonyFrom(fields, facts);
  }

  private judge(entry: object): FieldProblem[] {
    return this.data.kind === 'organisation' ? judgeOrganisation(entry) : judgeTestimony(entry);
  }

  private idOf(fields: Fields): string {
    if (this.corrected) return this.corrected.id;
    const { organisations, testimonies } = known();
    if (this.data.kind === 'testimony') return newEntryName(lineOf(fields, 'title'), testimonies);
    return newEntryName(lineOf(fields, 'name'), Object.keys(organisations));
  }

  /** Fills the form with the organisation that stands behind the address’s #. */
  private correct(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const { organisations } = known();
    if (this.data.kind !== 'organisation' || !Object.hasOwn(organisations, id)) return;
    const before = organisations[id]!;
    this.corrected = { id, before };
    writeFields(this.form, fieldsOfOrganisation(before));
    const note = this.form.querySelector<HTMLElement>('.correcting')!;
    note.querySelector('bdi')!.textContent = before.name ?? id;
    note.hidden = false;
    for (const part of this.form.querySelectorAll<HTMLElement>('.only-then')) part.hidden = false;
  }
}

/** Consent is asked for, but is no field of the file. */
function notAgreed(fields: Fields): FieldProblem[] {
  return fields['agreed'] === undefined || listOf(fields, 'agreed').length > 0 ? [] : [{ field: 'agreed', rule: 'agree' }];
}

/** A sentence with the number that belongs into it. */
function sentence(text: string, most: number | undefined, tag: string): string {
  return text.replace('{n}', most === undefined ? '' : new Intl.NumberFormat(tag).format(most));
}

function known(): KnownEntries {
  return (globalThis as unknown as { knownEntries: KnownEntries }).knownEntries;
}

new VolunteerForm(document.querySelector('.volunteer')!);
