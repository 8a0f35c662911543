import type { CampaignContent } from '#src/core/campaign/content.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { decideAll, sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import { relativeHref } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';

/** The content of the sample campaign, for tests. */
export function sampleContent(): CampaignContent {
  return checkCampaign(decideAll(sampleCampaign())).content!;
}

/** A page of the sample campaign as one language sees it, for tests. */
export function sampleView(code: string, path: string, content = sampleContent()): View {
  const locale = content.locales.find((candidate) => candidate.code === code)!;
  const formats = createFormats(locale);
  const t = createTranslator(locale.tag, content.messages[code]!, formats);
  const here = `${code}/${path}`;
  return {
    content,
    translation: { changes: [], document: 'locales/ui' },
    locale,
    path: here,
    t,
    formats,
    word: (key) => key,
    link: (to) => relativeHref(here, `${code}/${to}`),
    file: (to) => relativeHref(here, to),
  };
}
