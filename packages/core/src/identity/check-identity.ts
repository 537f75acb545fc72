import type { IdentityAnswer, IdentityClaim, IdentityPolicy, IdentityQuestion, IdentityResult } from './identity.js';
import { nextQuestion, type ClaimWarning } from './next-question.js';

/**
 * Asks until it is known whether the population database knows the person; at most three questions.
 * @param ask puts one question; what it throws goes through: a fault is not a result.
 */
export async function checkIdentity(
  claim: IdentityClaim,
  policy: IdentityPolicy,
  warnings: readonly ClaimWarning[],
  ask: (question: IdentityQuestion) => Promise<IdentityAnswer>,
): Promise<IdentityResult> {
  const answers: IdentityAnswer[] = [];
  for (;;) {
    const step = nextQuestion(claim, policy, answers, warnings);
    if ('result' in step) return step.result;
    answers.push(await ask(step.ask));
  }
}
