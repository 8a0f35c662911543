// Makes invitations on the device, loaded by the page for those who host a conversation.
import { INVITE_SCRIPT } from '#src/components/invite-script.ts';

export const GET = () => new Response(INVITE_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
