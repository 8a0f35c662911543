import { printProblems, type Shown } from '#src/core/checks/print/told.ts';
import { tellIn, type Tell } from '#src/core/checks/words.ts';

/** What stops a command: mistakes in the campaign, each said with its place and its fix. */
export class CampaignProblems extends Error {
  readonly problems: readonly Shown[];

  constructor(problems: readonly Shown[]) {
    super(tellProblems(problems, tellIn('en')));
    this.problems = problems;
  }

  /** All problems in another language. */
  in(language: string): string {
    return tellProblems(this.problems, tellIn(language));
  }
}

function tellProblems(problems: readonly Shown[], tell: Tell): string {
  return `${printProblems(problems, tell)} ${tell(['print.unchanged'])}`;
}
