import type { Asker } from '#src/core/scaffold/interview.ts';

/** Somebody who answers as a script says, for tests: each answer belongs to the question that has its words. */
export function scriptedAsker(script: readonly (readonly [question: string, ...answers: string[]])[]): Asker & { heard: string[] } {
  const heard: string[] = [];
  const left = script.map(([question, ...answers]) => ({ question, answers: [...answers] }));
  let asked = '';
  return {
    heard,
    say: (text) => {
      heard.push(text);
      if (text.startsWith('\n')) asked = text;
    },
    ask: () => {
      const entry = left.find(({ question, answers }) => asked.includes(question) && answers.length > 0);
      // Enter takes what is usual, or ends paragraphs.
      return Promise.resolve(entry ? entry.answers.shift() : '');
    },
  };
}
