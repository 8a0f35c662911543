import type { Phrase } from '#src/core/checks/words.ts';
import { columnsOf } from './answers.ts';
import type { Asked, Making } from './asked.ts';

/** What stands below a question: what it means, what is possible, what is assumed. */
export function hintsFor(asked: Asked, assumed: string | undefined, making: Making): string[] {
  const { tell } = making;
  const { about } = asked.question;
  const before = about ? [tell([about])] : [];
  const after = [...formHint(asked), ...emptyHint(asked, assumed)].map(tell);
  return [...before, ...optionsFor(asked, making), ...after].map((hint) => `  ${hint}`);
}

/** The possible values with their numbers: in one line, or one to a line where each is explained. */
function optionsFor({ field, question }: Asked, { context, tell }: Making): string[] {
  const glossed = field.options.map((option, i) => {
    const gloss = question.gloss?.(option, context);
    return gloss === undefined
      ? tell(['new.option', { number: i + 1, option }])
      : tell(['new.option-gloss', { number: i + 1, option, gloss }]);
  });
  if (glossed.length === 0) return [];
  return question.gloss ? glossed : [glossed.join('   ')];
}

function formHint({ field }: Asked): Phrase[] {
  switch (field.form) {
    case 'list':
      return [['new.answer-list']];
    case 'yes-or-no':
      return [['new.answer-yes-or-no']];
    case 'paragraphs':
      return [['new.answer-lines']];
    case 'rows':
      return [['new.answer-rows', { columns: columnsOf(field) }]];
    default:
      return [];
  }
}

function emptyHint({ field }: Asked, assumed: string | undefined): Phrase[] {
  if (assumed !== undefined) return [field.required ? ['new.assumed', { assumed }] : ['new.assumed-or-nothing', { assumed }]];
  return field.required ? [] : [['new.may-be-empty']];
}
