/** Where typing has an undo of its own. */
const OWN_UNDO = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable=true]';

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target' | 'defaultPrevented'
>;

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Command on a Mac. Undefined: another key, or one for a text that is being typed. */
export function undoKeyOf(press: Press): 'undo' | 'redo' | undefined {
  if (press.defaultPrevented || press.altKey || !(press.ctrlKey || press.metaKey)) return undefined;
  if (press.target instanceof Element && press.target.closest(OWN_UNDO)) return undefined;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : undefined;
}
