import type { Finding } from '@/domain/finding';
import { findingValue } from '@/domain/finding';
import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';
import type { AppStore, Findings } from './app-store';

/**
 * A function that asks one kind of question and shows its answers as a finding. Of questions that come
 * faster than answers, only the newest is asked.
 */
export function askNewest<Name extends keyof Findings, Question, Value>(
  store: AppStore,
  name: Name,
  ask: (question: Question, tellProgress: (progress: number) => void) => Promise<Result<Value, Problem>>,
): (question: Question) => void {
  let newest: { readonly question: Question } | null = null;
  let isBusy = false;
  const show = (finding: Finding<Value>): void => setFinding(store, name, finding as Findings[Name]);
  const run = async (wanted: { readonly question: Question }): Promise<void> => {
    isBusy = true;
    const before = findingValue(store.getState().findings[name] as Finding<Value>);
    show({ type: 'pending', before });
    let isAnswered = false;
    const answer = await ask(wanted.question, (progress) => {
      // Progress comes by a way of its own and may be late.
      if (wanted === newest && !isAnswered) show({ type: 'pending', before, progress });
    });
    isAnswered = true;
    isBusy = false;
    if (newest !== null && wanted !== newest) {
      if (answer.ok) show({ type: 'pending', before: answer.value });
      void run(newest);
    } else
      show(answer.ok ? { type: 'ready', value: answer.value } : { type: 'failed', problem: answer.problem });
  };
  return (question) => {
    newest = { question };
    if (!isBusy) void run(newest);
  };
}

export function setFinding<Name extends keyof Findings>(
  store: AppStore,
  name: Name,
  finding: Findings[Name],
): void {
  store.setState(({ findings }) => ({ findings: { ...findings, [name]: finding } }));
}
