import type { Tell } from '#src/core/checks/words.ts';
import { ASKED, NEEDED } from '#src/core/new-campaign/answers.ts';

const EXAMPLES = [
  'npm run new -- campaign ../our-campaign',
  'npm run new -- campaign ../our-campaign --name "Let the forest stand" --sentence "The forest belongs to all of us." --languages en,sw',
  'npm run new -- campaign ../our-campaign --from answers.json',
];

/** What `npm run new -- campaign` takes, each flag with its question. */
export function usageOfCampaign(tell: Tell): string {
  const flags = ASKED.map((name) => {
    const needed = NEEDED.includes(name) ? ` ${tell(['new.flag-needed-always'])}` : '';
    return `  --${name} …\n      ${tell([`new-campaign.ask-${name}`])}${needed}`;
  });
  const from = `  --from FILE\n      ${tell(['new-campaign.from-flag'])}`;
  const lang = `  --lang …\n      ${tell(['new.lang-flag'])}`;
  return ['npm run new -- campaign DIR …', '', tell(['new-campaign.usage']), '', ...flags, from, lang, '', tell(['new.examples']), ...EXAMPLES.map((example) => `  ${example}`)].join('\n'); // prettier-ignore
}
