import { useState } from 'react';

/**
 * Text that is typed here and becomes a change of the project when the field is left or Enter pressed:
 * one step of undo for one thought, not for one key.
 *
 * @param kept what the project holds; when it changes from elsewhere, as by undo, the field follows
 */
export function useHeldText(kept: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const value = typed && typed.of === kept ? typed.text : kept;
  return {
    value,
    onChange: (text: string): void => setTyped({ of: kept, text }),
    onCommit: (): void => {
      if (value !== kept) commit(value);
      setTyped(null);
    },
  };
}
