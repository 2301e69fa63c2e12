import { Button as AriaButton } from 'react-aria-components';

/** Words in a line that can be pressed: it leads somewhere inside the app. */
export function TextButton({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <AriaButton
      onPress={onPress}
      className="cursor-pointer rounded-sm text-left text-accent underline underline-offset-2 max-[900px]:min-h-11 max-[900px]:min-w-11"
    >
      {children}
    </AriaButton>
  );
}
