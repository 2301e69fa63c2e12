import { Button } from 'react-aria-components';

type RowLinkProps = { readonly children: string; readonly detail: string; readonly onPress: () => void };

/** Names the row of a table and leads to what it is of: all of the cell can be pressed. */
export function RowLink({ children, detail, onPress }: RowLinkProps) {
  return (
    <Button
      onPress={onPress}
      className="flex min-h-17 w-full cursor-pointer flex-col pt-1 text-left data-[focus-visible]:-outline-offset-2"
    >
      <span className="line-clamp-2 leading-4.5 font-semibold text-accent">{children}</span>
      <span className="max-w-full truncate text-xs text-muted">{detail}</span>
    </Button>
  );
}
