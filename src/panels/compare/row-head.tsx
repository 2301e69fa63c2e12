import type { ReactNode } from 'react';

/** Names a row, and stays in sight while the columns move under it. */
export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th
      scope="row"
      className="sticky left-0 z-[5] border-b border-line bg-paper py-1 pr-1 pl-4 text-left align-top font-normal leading-4.5 max-[900px]:pl-2.5 max-[900px]:text-[13px]"
    >
      {children}
    </th>
  );
}
