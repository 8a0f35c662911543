import { attribute, type Element, elementsIn, hasClass, isElement, make, type Node, textOf, tidy } from './tree.ts';

/** What the book says where the site has a form. */
export interface FormWords {
  /** Where the form is, and what follows: the questions that it asks. */
  form: string;
}

/** The questions of a form as headings and lists: what somebody can prepare, or answer on paper. */
export function questionsOf(form: Element, words: FormWords): Element[] {
  const blocks = elementsIn(form, (element) => element.tagName === 'fieldset' && !hasClass(element, 'bare', 'choice', 'moment', 'field'));
  const printed = blocks.flatMap((block) => {
    const questions = elementsIn(block, isQuestion).flatMap(questionOf);
    return questions.length === 0 ? [] : [make('h3', {}, legendOf(block)), make('ul', {}, ...questions)];
  });
  return printed.length === 0 ? [] : [make('section', { class: 'questions' }, make('p', {}, words.form), ...printed)];
}

function isQuestion(element: Element): boolean {
  if (element.tagName === 'fieldset') return hasClass(element, 'choice', 'moment');
  return element.tagName === 'div' && hasClass(element, 'field', 'choice');
}

function questionOf(question: Element): Element[] {
  const name = legendOf(question);
  const hint = child(question, (element) => element.tagName === 'p' && hasClass(element, 'muted'));
  const choices = hasClass(question, 'choice') ? elementsIn(question, ({ tagName }) => tagName === 'label').map(words) : [];
  // A box to agree in stands without a name; on paper nobody ticks it. And whose time it is only a clock has to be told.
  if (name === '' || elementsIn(question, isZone).length > 0) return [];
  const parts: Node[] = [make('b', {}, name)];
  if (hint) parts.push(make('br'), make('span', { class: 'small muted' }, words(hint)));
  if (choices.length > 0) parts.push(make('ul', {}, ...choices.map((choice) => make('li', {}, choice))));
  return [make('li', { class: 'question' }, ...parts)];
}

/** What a question or a block of them is called. */
function legendOf(element: Element): string {
  const legend = child(element, ({ tagName }) => tagName === 'legend') ?? child(element, isName);
  return legend ? words(legend) : '';
}

function isZone(element: Element): boolean {
  return element.tagName === 'select' && attribute(element, 'name') === 'zone';
}

function isName(element: Element): boolean {
  return element.tagName === 'label' && attribute(element, 'for') !== undefined;
}

function child(element: Element, isWanted: (element: Element) => boolean): Element | undefined {
  return element.childNodes.filter(isElement).find(isWanted);
}

function words(element: Element): string {
  return tidy(textOf(element));
}
