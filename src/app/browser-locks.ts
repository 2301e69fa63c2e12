import type { ProjectLocks } from '@/store/project-storage';

const OPTIONS = {
  try: { ifAvailable: true },
  wait: {},
  steal: { steal: true },
} as const;

/**
 * Web Locks of the browser: the one who closes a page, or whose page dies, gives its locks back by itself.
 * Without them (an insecure origin) every page gets the lock, and the counter of versions alone guards.
 */
export const browserLocks: ProjectLocks = {
  hold: (projectId, how, lost) => {
    if (!('locks' in navigator)) return Promise.resolve(() => undefined);
    return new Promise((resolve, reject) => {
      let isHeld = false;
      navigator.locks
        .request(`mat-bang:${projectId}`, OPTIONS[how], (lock) => {
          if (!lock) {
            resolve(null);
            return undefined;
          }
          isHeld = true;
          return new Promise<void>((release) => resolve(() => release()));
        })
        .catch((error: unknown) => {
          // What was held and is taken by another page ends with an AbortError.
          if (isHeld) lost();
          else reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
  },
};
