import { CONTACT_LIMITS } from '@/domain/prospectus';

/** In this browser only. */
const KEY = 'mat-bang.contact';

/** Whom to ask, as it was typed the last time; empty where it never was. */
export function recallContact(): string {
  try {
    return (window.localStorage.getItem(KEY) ?? '').slice(0, CONTACT_LIMITS.letters);
  } catch {
    return '';
  }
}

/** A browser that keeps nothing loses this and nothing else. */
export function rememberContact(contact: string): void {
  try {
    window.localStorage.setItem(KEY, contact);
  } catch {
    // Said above.
  }
}
