import type { MakeEdition } from './edition-job.ts';

/** To be written. */
export const makeZim: MakeEdition = () => Promise.resolve(undefined);
