import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import { sampleView } from '#src/core/site/sample-view.ts';
import type { View } from '#src/core/site/view.ts';

/** The views of a sample campaign in all its languages, for tests: each message is its own key, with the language before it. */
export function sampleViews(content: CampaignContent): View[] {
  return content.locales.map(({ code }) => {
    const t = ((key: string, values?: { name?: string }) => [code, key, values?.name].filter(Boolean).join(' ')) as unknown as Translate;
    return { ...sampleView(code, 'data.html', content), t };
  });
}
