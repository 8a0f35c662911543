import type { CampaignContent } from '#src/core/campaign/content.ts';
import { untranslatedPages } from '#src/core/site/untranslated.ts';
import { reportOn } from '#src/core/translation/report.ts';
import { readTexts } from './read-texts.ts';

/** A campaign's content with the pages of each language that stand in the source language. */
export async function withUntranslated(content: CampaignContent, campaign: string): Promise<CampaignContent> {
  const { texts } = await readTexts(campaign);
  return { ...content, untranslated: untranslatedPages(content, reportOn(texts)) };
}
