import type { CoalitionGroup } from '#src/core/coalition/groups.ts';
import { partTitle } from '#src/core/lists/parts.ts';
import type { Translate } from '#src/core/messages/translator.ts';

/** The name of a region or field of work in the page's language, with the number of the page where it has several. */
export function groupName(group: Pick<CoalitionGroup, 'by' | 'value' | 'part' | 'parts'>, t: Translate): string {
  const { by, value } = group;
  const name = value === 'unknown' ? unknownName(by, t) : t(`coalition.${by}.${value}` as 'coalition.region.africa');
  return partTitle(name, group, t);
}

function unknownName(by: CoalitionGroup['by'], t: Translate): string {
  return by === 'region' ? t('coalition.unknownRegion') : t('coalition.unknownFocus');
}
