// What the script that makes invitations needs to know in one language.
import { hasInvitation } from '#src/core/host/conversation.ts';
import { inviteData } from '#src/core/host/invite-data.ts';
import { INVITE_DATA } from '#src/core/host/invite-script.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => (hasInvitation(content) ? [{}] : []));

export const GET = async ({ params }: { params: { locale: string } }) => {
  const view = viewOf(params.locale, 'act/index.html');
  return new Response(dataScript(INVITE_DATA, inviteData(view)), { headers: { 'Content-Type': 'text/javascript' } });
};
