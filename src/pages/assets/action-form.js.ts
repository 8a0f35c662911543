// Judges and encrypts what stands in an encrypted form, loaded when somebody begins to fill one in.
import { SEAL_SCRIPT } from '#src/components/volunteer-scripts.ts';

export const GET = () => new Response(SEAL_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
