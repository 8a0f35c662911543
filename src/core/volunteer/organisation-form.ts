import type { Organisation } from '#src/core/coalition/schema.ts';
import { addressIn, type Fields, lineIn, lineOf, listOf } from '#src/core/forms/fields.ts';

/** What a form about an organisation knows besides its fields. */
export interface OrganisationFacts {
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** The codes that have a box of their own among the languages. */
  boxes: readonly string[];
  /** The organisation as it is recorded, when it is corrected: what the form doesn't ask stays as it is. */
  before?: Partial<Organisation> | undefined;
}

const SCHEMA = '../../schemas/organisation.schema.json';

/** The entry that a form makes, not yet checked. Fields that are empty are left out, as the schema wants it. */
export function organisationFrom(fields: Fields, { today, boxes, before = {} }: OrganisationFacts): Record<string, unknown> {
  const verifiedBy = lineIn(fields, 'verifiedBy');
  const entry = {
    $schema: SCHEMA,
    ...before,
    name: lineOf(fields, 'name'),
    acronym: lineIn(fields, 'acronym'),
    nameLanguage: nameLanguage(fields),
    scope: lineIn(fields, 'scope'),
    region: lineIn(fields, 'region'),
    country: lineIn(fields, 'country'),
    website: addressIn(fields, 'website'),
    focus: listOf(fields, 'focus'),
    languages: languagesOf(fields, boxes, before.languages ?? []),
    status: lineIn(fields, 'status') ?? 'active',
    logoPermission: listOf(fields, 'logoPermission').length > 0,
    verifiedBy,
    verifiedOn: verifiedBy === 'organisation' || verifiedBy === 'lookup' ? today : undefined,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** What the fields show when an organisation is corrected. */
export function fieldsOfOrganisation(organisation: Partial<Organisation>): Fields {
  const { focus = [], languages = [], logoPermission, nameLanguage = 'en', status = 'active' } = organisation;
  const plain = ['name', 'acronym', 'scope', 'region', 'country', 'website'] as const;
  return {
    ...Object.fromEntries(plain.map((name) => [name, organisation[name] ?? ''])),
    nameLanguage,
    status,
    focus,
    languages,
    logoPermission: logoPermission ? ['yes'] : [],
  };
}

/** English is what a name is in when nothing is said. */
function nameLanguage(fields: Fields): string | undefined {
  const code = lineIn(fields, 'nameLanguage');
  return code === 'en' ? undefined : code;
}

/** Languages without a box stay as they were recorded; one more can be chosen. */
function languagesOf(fields: Fields, boxes: readonly string[], before: readonly string[]): string[] {
  const more = lineIn(fields, 'otherLanguage');
  return [...new Set([...listOf(fields, 'languages'), ...before.filter((code) => !boxes.includes(code)), ...(more ? [more] : [])])];
}
