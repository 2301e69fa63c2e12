import { useEffect, useRef } from 'react';

/** Text shorter than this is a word pasted by mistake and no file. */
const LEAST_LETTERS = 20;

/** Files dropped anywhere on the page, and files or text pasted outside of fields. */
export function useFileDrop(onFile: (file: File) => void, pastedName: string): void {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      // Left alone, the browser would show the file in place of the page.
      event.preventDefault();
      take.current(file);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) take.current(file);
      else if (text.length >= LEAST_LETTERS) take.current(new File([text], pastedName));
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [pastedName]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
