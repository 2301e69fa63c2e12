import type { ReactNode } from 'react';

const ALLOWED_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Addresses come from data: any other protocol could run a script. */
function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && ALLOWED_PROTOCOLS.has(new URL(address).protocol);
}

/** A link that leaves the app; its words alone where the address may not be followed. */
export function ExternalLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null || !isSafeAddress(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent underline underline-offset-2"
    >
      {children}
    </a>
  );
}
