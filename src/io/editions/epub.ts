import type { MakeEdition } from './edition-job.ts';

/** To be written. */
export const makeEpub: MakeEdition = () => Promise.resolve(undefined);
