import type { MakeEdition } from './edition-job.ts';

/** To be written. */
export const makePrintPdf: MakeEdition = () => Promise.resolve(undefined);
