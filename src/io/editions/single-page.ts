import type { MakeEdition } from './edition-job.ts';

/** To be written. */
export const makeSinglePage: MakeEdition = () => Promise.resolve(undefined);
