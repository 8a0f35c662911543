import { coalitionGroups, organisationPaths } from '#src/core/coalition/groups.ts';
import type { RowSources } from './row-sources.ts';
import { TextsOf, type Row } from './value.ts';

/** The organisations of the coalition. What nobody recorded is null, never guessed. */
export function coalitionRows({ content, countryName }: RowSources): Row[] {
  const pages = organisationPaths(coalitionGroups(content.coalition));
  return content.coalition.map((organisation) => {
    const { id, statusNote } = organisation;
    const texts = new TextsOf(content.locales);
    return {
      id,
      name: organisation.name,
      acronym: organisation.acronym ?? null,
      nameLanguage: organisation.nameLanguage ?? 'en',
      country: organisation.country ?? null,
      countryName: organisation.country === undefined ? null : countryName(organisation.country),
      region: organisation.region ?? null,
      scope: organisation.scope ?? null,
      focus: organisation.focus,
      languages: organisation.languages,
      website: organisation.website ?? null,
      status: organisation.status,
      statusNote: statusNote === undefined ? null : texts.text('statusNote', (code) => statusNote[code]),
      logoPermission: organisation.logoPermission,
      verifiedBy: organisation.verifiedBy,
      verifiedOn: organisation.verifiedOn ?? null,
      page: pages.get(id) ?? null,
      untranslated: texts.untranslated,
      older: texts.older,
    };
  });
}
