import { useEffect, useRef } from 'react';

/** Text shorter than this is a word pasted by mistake and no file. */
const LEAST_LETTERS = 20;

/** Files or text pasted outside of fields. */
export function useFilePaste(onFile: (file: File) => void, pastedName: string): void {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) take.current(file);
      else if (text.length >= LEAST_LETTERS) take.current(new File([text], pastedName));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [pastedName]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
