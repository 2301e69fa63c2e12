import { useIntl } from 'react-intl';

/** Whether the words of tasks have arrived; until then what speaks in them waits. */
export function useHasLaterWords(): boolean {
  return 'candidates.title' in useIntl().messages;
}
