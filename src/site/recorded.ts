import type { Organisation } from '#src/core/coalition/schema.ts';
import { siteData } from '#src/site/data.ts';

/** The organisations of the coalition by their ids, exactly as their files have them. */
export const loadRecorded = (): Record<string, Partial<Organisation>> => siteData().recorded;
