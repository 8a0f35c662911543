import process from 'node:process';

/** The day, YYYY-MM-DD in UTC: of the clock, or of `SOURCE_DATE_EPOCH`, with which an old version of a site is built once more as it was. */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const moment = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(moment).toISOString().slice(0, 10);
}
