import type { MakeEdition } from './edition-job.ts';

/** To be written. */
export const makeSiteZip: MakeEdition = () => Promise.resolve(undefined);
