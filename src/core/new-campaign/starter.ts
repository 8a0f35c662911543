import { z } from 'zod';

const page = z.strictObject({ title: z.string(), description: z.string(), body: z.array(z.string()) });
const action = z.strictObject({
  title: z.string(),
  summary: z.string(),
  intro: z.string(),
  steps: z.array(z.string()),
  button: z.string(),
});

/** The texts that a new campaign begins with, in a language that the generator knows: `src/starter/<code>.json`. Gaps stand in square brackets. */
export const starterSchema = z.strictObject({
  'pages/about': page,
  'explainer/what-is-happening': page,
  'actions/spread-the-word': action,
  'actions/talk-with-others': action,
});

/** The texts that a new campaign begins with, in one language. */
export type Starter = z.infer<typeof starterSchema>;

/** The actions that it begins with, in the order in which they are asked. */
export const STARTER_ACTIONS = ['talk-with-others', 'spread-the-word'] as const;

const PAGES = ['pages/about', 'explainer/what-is-happening'] as const;

/** Where each action leads, and for whom it is. */
const ACTIONS = {
  'spread-the-word': { order: 20, tier: 'model', for: ['worried', 'active', 'understand'], button: { page: 'kit.html' } },
  'talk-with-others': { order: 10, tier: 'discuss', for: ['worried', 'understand'], button: { page: 'explainer/index.html' } },
} as const;

/** The starter texts by language, that of the campaign first; where the generator doesn’t know it, in English, each as a gap. */
export type Starters = ReadonlyMap<string, Starter>;

/** The pages and actions of a new campaign, by path. */
export function starterFiles(starters: Starters, values: Readonly<Record<string, string>>): Map<string, string> {
  const pages = [...starters].flatMap(([code, starter]) =>
    PAGES.map((name) => {
      const [kind, id] = name.split('/');
      return [`content/${kind}/${code}/${id}.mdx`, filled(pageText(starter[name], code === [...starters.keys()][0]), values)] as const;
    }),
  );
  const actions = STARTER_ACTIONS.map((id) => {
    const text = Object.fromEntries([...starters].map(([code, starter]) => [code, starter[`actions/${id}`]]));
    return [`content/actions/${id}.json`, JSON.stringify(filledIn({ ...ACTIONS[id], text }, values))] as const;
  });
  return new Map([...pages, ...actions]);
}

function pageText({ title, description, body }: Starter['pages/about'], isSource: boolean): string {
  const fields = [`title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, ...(isSource ? ['order: 10'] : [])];
  return `---\n${fields.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** English texts as gaps, for a language that the generator doesn’t know. */
export function asGaps(starter: Starter): Starter {
  const gap = (text: string): string => (/^(?:<|\[)/.test(text) ? text : text.replace(/^(#+ )?(.*)$/s, '$1[$2]'));
  const plain = (text: string): string => gap(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  return mapTexts(starter, plain) as Starter;
}

function filledIn(value: unknown, values: Readonly<Record<string, string>>): unknown {
  return mapTexts(value, (text) => filled(text, values));
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
