// Marks the reader's own language on the language choice, for browsers that know no modules.
import { SUGGEST_SCRIPT } from '#src/components/suggest-script.ts';

export const GET = () => new Response(SUGGEST_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
