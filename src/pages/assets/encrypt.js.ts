// Encrypts what volunteers write, loaded when somebody asks for it.
import { LOCK_SCRIPT } from '#src/components/volunteer-scripts.ts';

export const GET = () => new Response(LOCK_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
