// Shows a text for translators and makes its file, loaded when a text is chosen.
import { TRANSLATE_SCRIPT } from '#src/components/volunteer-scripts.ts';

export const GET = () => new Response(TRANSLATE_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
