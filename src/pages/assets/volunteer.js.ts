// The rules of the forms for volunteers, loaded when somebody begins to fill one in.
import { RULES_SCRIPT } from '#src/components/volunteer-scripts.ts';

export const GET = () => new Response(RULES_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
