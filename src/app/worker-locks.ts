/**
 * Web Locks tell a page that a worker has ended, whoever ended it: the browser gives its locks back. Without them
 * (an insecure origin) a worker that dies in silence is noticed by its user, who can cancel.
 */

/** Resolves once the lock is held; it is never given back. */
export function holdForLife(name: string): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve();
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
}

/** Resolves once nobody holds the lock. */
export function whenReleased(name: string): Promise<void> {
  if (!('locks' in navigator)) return new Promise(() => undefined);
  return navigator.locks.request(name, () => undefined);
}
