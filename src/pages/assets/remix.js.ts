// The studio for people's own words, a file of its own as it would be most of its page.
import { REMIX_SCRIPT } from '#src/components/studio-script.ts';

export const GET = () => new Response(REMIX_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
