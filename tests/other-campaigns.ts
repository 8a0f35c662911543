// The campaigns of tests/campaigns: unlike the example, and unlike each other.
import { fileURLToPath } from 'node:url';

/** A campaign, and what a test can know of it. */
export interface OtherCampaign {
  name: string;
  folder: string;
  /** Its languages, the one in which it is written first: how they are written, a word that pages have, and a page that it finds. */
  languages: readonly { code: string; direction: 'ltr' | 'rtl'; word: string; finds: string }[];
  /** What it has nothing for: no page and no link leads there. */
  lacks: readonly string[];
}

const folderOf = (name: string): string => fileURLToPath(new URL(`campaigns/${name}`, import.meta.url));

/** All of them; the first is the smallest. */
export const OTHER_CAMPAIGNS: readonly OtherCampaign[] = [
  {
    name: 'prisoners',
    folder: folderOf('prisoners'),
    languages: [
      { code: 'fa', direction: 'rtl', word: 'کارت‌پستالی', finds: 'testimonies/the-postcard.html' },
      { code: 'ckb', direction: 'rtl', word: 'پۆستکارتێک', finds: 'testimonies/the-postcard.html' },
    ],
    lacks: ['coalition/index.html', 'wins.html', 'pictures.html', 'keys.html'],
  },
  {
    name: 'forests',
    folder: folderOf('forests'),
    languages: [
      { code: 'sw', direction: 'ltr', word: 'malori', finds: 'testimonies/night-guard.html' },
      { code: 'en', direction: 'ltr', word: 'lorries', finds: 'testimonies/night-guard.html' },
      { code: 'ar', direction: 'rtl', word: 'النبع', finds: 'explainer/what-is-happening.html' },
    ],
    lacks: ['act/letters.html'],
  },
  {
    name: 'public-code',
    folder: folderOf('public-code'),
    languages: [
      { code: 'hi', direction: 'ltr', word: 'निविदा', finds: 'explainer/questions-for-a-tender.html' },
      { code: 'ta', direction: 'ltr', word: 'உரிமைகள்', finds: 'explainer/what-is-open-code.html' },
      { code: 'en', direction: 'ltr', word: 'tender', finds: 'explainer/questions-for-a-tender.html' },
    ],
    lacks: ['coalition/index.html', 'testimonies/index.html', 'wins.html', 'keys.html', 'act/letters.html'],
  },
];
