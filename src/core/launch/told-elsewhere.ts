import type { Problem } from '#src/core/checks/problem.ts';

/** The questions that tell mistakes of their own, by the beginnings of the mistakes’ names. */
export const TOLD_BY = {
  keys: /^keys\.(?!security)/,
  security: /^keys\.security/,
  forms: /^forms\.no-(contact|key)$/,
  consent: /^testimonies\./,
  colours: /^theme\./,
  descriptions: /^page\.no-description$/,
} as const;

/** The mistakes that one question tells. */
export function toldBy(question: keyof typeof TOLD_BY, problems: readonly Problem[]): Problem[] {
  return problems.filter(({ what: [key] }) => TOLD_BY[question].test(key));
}

/** True for a mistake that a question of its own tells. */
export function isToldElsewhere({ what: [key] }: Problem): boolean {
  return Object.values(TOLD_BY).some((names) => names.test(key));
}
