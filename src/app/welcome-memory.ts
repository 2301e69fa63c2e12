const KEY = 'mat-bang.welcome-seen';

/** Storage may be denied: then the welcome is shown again, and nothing breaks. */
export function isWelcomeDue(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function rememberWelcome(): void {
  try {
    window.localStorage.setItem(KEY, '1');
  } catch {
    // Denied storage is a choice of the user, not a fault.
  }
}
