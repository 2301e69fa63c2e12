import { SETTINGS, type Settings, settingsOf, withStep } from '@/domain/history';
import type { ViewState } from '@/domain/view-state';
import type { AppStore } from './app-store';

/** A slider that is dragged changes many times in one gesture: changes nearer than this are one step. */
const GESTURE_MILLISECONDS = 800;

type SettingName = keyof Settings;

/** Changed by presses alone, each of them a step however soon the next one follows. */
const PRESSED: ReadonlySet<SettingName> = new Set(['compare']);

/**
 * Makes changes of the view's settings steps of undo, as edits of the project are.
 *
 * @param now milliseconds; only differences are used
 */
export function recordSettings(store: AppStore, now: () => number): () => void {
  let last: { readonly name: SettingName; readonly time: number; readonly steps: number } | null = null;
  return store.subscribe((state, before) => {
    if (state.view === before.view || state.history !== before.history) return;
    const name = changedSetting(state.view, before.view);
    if (!name) return;
    const time = now();
    const isSameGesture =
      !PRESSED.has(name) &&
      last?.name === name &&
      last.steps === state.history.past.length &&
      time - last.time < GESTURE_MILLISECONDS &&
      state.history.future.length === 0;
    const history = isSameGesture
      ? state.history
      : withStep(state.history, {
          name: `view-${name}`,
          subject: '',
          project: state.project,
          settings: settingsOf(before.view),
        });
    last = { name, time, steps: history.past.length };
    if (!isSameGesture) store.setState({ history });
  });
}

function changedSetting(view: ViewState, before: ViewState): SettingName | undefined {
  return SETTINGS.find((name) => view[name] !== before[name]);
}
