import type { APIRoute } from 'astro';
import { securityTxt } from '#src/core/keys/security-txt.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { viewOf } from '#src/site/view.ts';

/** None for a campaign that nobody can write to. */
export const getStaticPaths = async () => {
  const { campaign, locales } = loadCampaign();
  const { t } = viewOf(campaign.sourceLocale, 'keys.html');
  const text = securityTxt(campaign, {
    intro: t('data:keys.security.intro'),
    demonstration: t('data:keys.security.demonstration'),
    languages: locales.map(({ tag }) => tag),
  });
  return text === undefined ? [] : [{ params: { security: 'security' }, props: { text } }];
};

/** Whom to tell about weaknesses of the site. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
