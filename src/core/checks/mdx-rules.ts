import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** What a page may use besides Markdown, with the attributes that each component takes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Chart: ['id'],
  Contacts: [],
  Figure: ['id'],
  Note: [],
  Testimony: ['id'],
  Worksheet: [],
};

/** A node of a page's syntax tree (mdast with MDX), as far as it is looked at. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; column: number } };
}

type Said = Pick<Problem, 'what' | 'fix'>;

const FORBIDDEN: Record<string, Said> = {
  mdxjsEsm: {
    what: 'A page can’t import or export code.',
    fix: 'Remove this line. If a sentence begins with “import” or “export”, begin it with another word.',
  },
  mdxFlowExpression: braces(),
  mdxTextExpression: braces(),
  html: { what: 'HTML can’t be used in a page.', fix: 'Use Markdown: **bold**, *italics*, [text](address).' },
  imageReference: {
    what: 'The address of this picture stands elsewhere.',
    fix: 'Write it behind the description: ![what it shows](address).',
  },
  footnoteReference: footnotes(),
  footnoteDefinition: footnotes(),
};

/** What is wrong with one node of a page: code, HTML, an unknown component, a picture without description. */
export function whatIsWrong(node: MdxNode): Said | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return wrongComponent(node);
  if (node.type === 'image' && !node.alt?.trim()) {
    return { what: 'This picture has no description.', fix: 'Describe it for people who can’t see it: ![what it shows](address).' };
  }
  if (node.type === 'text') return leftover(node.value ?? '');
  return FORBIDDEN[node.type];
}

/** Signs of Markdown that made nothing and would be printed as they are. */
function leftover(text: string): Said | undefined {
  if (text.includes('**')) {
    return {
      what: 'The stars make nothing bold here.',
      fix: 'Put ** directly before and behind the words, with a space or a sign outside them.',
    };
  }
  if (/\][ ]?\(\S*\)/.test(text)) {
    return {
      what: 'This is not read as a link.',
      fix: 'Write [text](address), without a space between ] and (, and without spaces in the address.',
    };
  }
  return undefined;
}

function braces(): Said {
  return { what: 'Curly braces have a meaning for the program.', fix: 'Write the text without { }, or put a \\ before each brace.' };
}

/** The words around them would be English in every language. */
function footnotes(): Said {
  return { what: 'Footnotes can’t be used in a page.', fix: 'Write it in brackets in the sentence, or as a sentence of its own.' };
}

function wrongComponent({ name, attributes = [] }: MdxNode): Said | undefined {
  const allowed = name && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name]! : undefined;
  if (!allowed) return unknownComponent(name ?? '');
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return { what: `<${name}> can’t take code.`, fix: `Write its settings in quotes: <${name} ${allowed[0] ?? 'name'}="…" />.` };
    }
    if (!allowed.includes(attribute.name ?? '')) {
      return { what: `<${name}> has no setting “${attribute.name}”.`, fix: suggest(attribute.name ?? '', allowed) };
    }
  }
  const missing = allowed.find((wanted) => !attributes.some(({ name: given }) => given === wanted));
  return missing ? { what: `<${name}> needs “${missing}”.`, fix: `Write <${name} ${missing}="…" />.` } : undefined;
}

function unknownComponent(name: string): Said {
  const isHtml = name === name.toLowerCase();
  const fix = isHtml ? FORBIDDEN['html']!.fix : suggest(name, Object.keys(COMPONENTS));
  return { what: `<${name}> can’t be used in a page.`, fix };
}
