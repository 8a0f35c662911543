import type { ValidTexts } from '../valid-text.ts';
import { AMHARIC } from './am.ts';
import { ARABIC } from './ar.ts';
import { CATALAN } from './ca.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { PORTUGUESE } from './pt.ts';
import { SPANISH } from './es.ts';

/** Valid texts by the code of their language, the source language first. */
export const VALID_TEXTS: Readonly<Record<string, ValidTexts>> = {
  en: ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
  es: SPANISH,
  pt: PORTUGUESE,
  am: AMHARIC,
  ca: CATALAN,
};
