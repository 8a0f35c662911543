// Fills letters in on the device, loaded by the page of each letter.
import { LETTER_SCRIPT } from '#src/components/letter-script.ts';

export const GET = () => new Response(LETTER_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
