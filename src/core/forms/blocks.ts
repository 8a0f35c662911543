// The fields that any campaign can put into its forms. Their words are the generator's, in `forms.json`; what they are called stands in what is sent.

/** How a field is filled in. */
export type FieldKind = 'text' | 'area' | 'choice' | 'choices' | 'country' | 'moment' | 'calendar' | 'zone' | 'files' | 'agree';

/** A field of a form. */
export interface FormField {
  /** Its name in English, which stays the same in every language. */
  id: string;
  kind: FieldKind;
  needed?: boolean;
  /** The names of what can be chosen. */
  options?: readonly string[];
  /** What is chosen before anybody chooses. */
  chosen?: string;
  /** The field is only asked where another has one of these answers. */
  onlyIf?: { field: string; is: readonly string[] };
  /** A name that may be published: no tricks with letters. */
  isName?: boolean;
  /** A moment that is still to come; others have passed. */
  isAhead?: boolean;
}

const NAMED = ['first-name', 'full-name'];

/** The blocks, each with its fields. */
export const BLOCKS = {
  'what-happened': [{ id: 'what', kind: 'area', needed: true }],
  where: [
    { id: 'country', kind: 'country', needed: true },
    { id: 'place', kind: 'text' },
  ],
  when: [
    { id: 'calendar', kind: 'calendar' },
    { id: 'from', kind: 'moment' },
    { id: 'state', kind: 'choice', options: ['ongoing', 'ended', 'unknown'] },
    { id: 'to', kind: 'moment', onlyIf: { field: 'state', is: ['ended'] } },
    { id: 'zone', kind: 'zone' },
  ],
  affected: [
    {
      id: 'services',
      kind: 'choices',
      options: ['all-internet', 'mobile-internet', 'fixed-internet', 'calls', 'sms', 'apps', 'websites', 'power'],
    },
    { id: 'degree', kind: 'choice', options: ['off', 'slow', 'some', 'on-and-off'] },
    { id: 'networks', kind: 'text' },
    { id: 'apps', kind: 'text', onlyIf: { field: 'services', is: ['apps', 'websites'] } },
  ],
  evidence: [
    { id: 'evidence', kind: 'choices', options: ['screenshots', 'measurement', 'photos', 'messages', 'order', 'other-people'] },
    { id: 'files', kind: 'files' },
  ],
  credit: [
    { id: 'credit', kind: 'choice', options: ['anonymous', 'role-and-place', ...NAMED], needed: true },
    { id: 'name', kind: 'text', needed: true, isName: true, onlyIf: { field: 'credit', is: NAMED } },
    { id: 'role', kind: 'text', needed: true, isName: true, onlyIf: { field: 'credit', is: ['role-and-place'] } },
  ],
  consent: [
    { id: 'scope', kind: 'choice', options: ['team-only', 'counted', 'website', 'website-and-graphics'], needed: true },
    { id: 'agreed', kind: 'agree', needed: true, onlyIf: { field: 'scope', is: ['website', 'website-and-graphics'] } },
  ],
  reach: [{ id: 'reach', kind: 'text' }],
  'threat-kind': [
    {
      id: 'threat',
      kind: 'choice',
      options: ['law', 'order', 'blocking', 'disruption', 'surveillance', 'company', 'other'],
      needed: true,
    },
  ],
  outlet: [
    { id: 'person', kind: 'text', needed: true, isName: true },
    { id: 'outlet', kind: 'text', isName: true },
  ],
  question: [{ id: 'question', kind: 'area', needed: true }],
  deadline: [
    { id: 'calendar', kind: 'calendar' },
    { id: 'deadline', kind: 'moment', isAhead: true },
    { id: 'zone', kind: 'zone' },
  ],
} as const satisfies Record<string, readonly FormField[]>;

export type BlockName = keyof typeof BLOCKS;
/** The names of the blocks. */
export const BLOCK_NAMES = Object.keys(BLOCKS) as [BlockName, ...BlockName[]];

/** The titles of parts that the generator has words for. */
export const PARTS = ['event', 'effects', 'evidence', 'plan', 'request', 'you', 'consent'] as const;
export type PartName = (typeof PARTS)[number];

/** How a campaign's own questions can be answered. */
export const QUESTION_KINDS = ['text', 'area', 'choice', 'choices'] as const;
