import { useEffect } from 'react';
import { useActions } from '@/panels/app-context';

/** Where typing has an undo of its own. */
const OWN_UNDO = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable=true]';

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target' | 'defaultPrevented'
>;

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Command on a Mac. Undefined: another key, or one for a text that is being typed. */
function undoKeyOf(press: Press): 'undo' | 'redo' | undefined {
  if (press.defaultPrevented || press.altKey || !(press.ctrlKey || press.metaKey)) return undefined;
  if (press.target instanceof Element && press.target.closest(OWN_UNDO)) return undefined;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : undefined;
}

/** Undo and redo by keys, from the first moment: not when the buttons have come. */
export function useUndoKeys(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = undoKeyOf(event);
      if (!key) return;
      event.preventDefault();
      if (key === 'undo') undo();
      else redo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}
