// The photo frame studio, a file of its own: its page stays as light as the others.
import { FRAME_SCRIPT } from '#src/components/studio-script.ts';

export const GET = () => new Response(FRAME_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
