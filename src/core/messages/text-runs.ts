import { oncePerText } from '#src/core/campaign/once-per.ts';
import { isolateForeign, splitIsolates } from './isolate.ts';

/** What pages share comes again soon. */
const MOST_KNOWN = 5000;

/** The runs of a text as pages show it: names and addresses isolated. */
export const textRuns = oncePerText((text: string) => splitIsolates(isolateForeign(text)), MOST_KNOWN);
