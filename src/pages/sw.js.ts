// The worker that shows what a reader’s device keeps. It stands at the top of each copy of the site, so that it is in charge of that copy alone.
import { KEEP_WORKER } from '#src/components/keep-script.ts';

export const GET = () => new Response(KEEP_WORKER, { headers: { 'Content-Type': 'text/javascript' } });
