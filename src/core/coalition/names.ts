import type { CoalitionGroup } from '#src/core/coalition/groups.ts';
import type { Translate } from '#src/core/messages/translator.ts';

/** The name of a region or field of work in the page's language. */
export function groupName({ by, value }: Pick<CoalitionGroup, 'by' | 'value'>, t: Translate): string {
  if (value === 'unknown') return by === 'region' ? t('coalition.unknownRegion') : t('coalition.unknownFocus');
  return t(`coalition.${by}.${value}` as 'coalition.region.africa');
}
