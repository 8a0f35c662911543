import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';
import { byIdIn, oncePer } from '#src/core/campaign/once-per.ts';
import { entryWeight, type ListPart, listParts, partPath, weightOf } from '#src/core/lists/parts.ts';
import { READERS, TIERS } from './schema.ts';

/** An action where it is listed: among those that the campaign asks for, in its tier, and once more for those whom it is for. */
export interface ListedAction {
  section: 'asks' | (typeof TIERS)[number] | (typeof READERS)[number];
  /** Which of its section it is, counting from 0. */
  index: number;
  action: Entry<'actions'>;
}

type Counted = Pick<CampaignContent, 'campaign' | 'actions'>;

/** The pages of the list of actions: all its sections, one after the other. */
export const actionParts = oncePer((content: Counted): ListPart<ListedAction>[] =>
  listParts(
    allListed(content),
    (part) => partPath('act/index.html', part),
    ({ section, action: { text } }) => {
      const source = content.campaign.sourceLocale;
      return READERS.some((reader) => reader === section) ? weightOf([text[source]?.title]) : entryWeight(text, source);
    },
  ),
);

function allListed({ campaign, actions }: Counted): ListedAction[] {
  const listed = (section: ListedAction['section'], own: Entry<'actions'>[]) => own.map((action, index) => ({ section, index, action }));
  const asks = (campaign.asks ?? []).flatMap((id) => byIdIn(actions).get(id) ?? []);
  return [
    ...listed('asks', asks),
    ...TIERS.flatMap((tier) =>
      listed(
        tier,
        actions.filter((action) => action.tier === tier),
      ),
    ),
    ...READERS.flatMap((reader) =>
      listed(
        reader,
        actions.filter((action) => action.for.includes(reader)),
      ),
    ),
  ];
}

/** The most other actions to which the page of one leads. */
const MOST_OTHERS = 24;

/** The actions to which the page of one leads: all others, or where they are many those that follow it. */
export function otherActions(actions: readonly Entry<'actions'>[], action: Entry<'actions'>): Entry<'actions'>[] {
  const at = actions.indexOf(action);
  const others = actions.filter((other) => other !== action);
  return others.length <= MOST_OTHERS ? others : [...actions.slice(at + 1), ...actions.slice(0, at)].slice(0, MOST_OTHERS);
}
