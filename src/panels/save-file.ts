/** The browser may still be reading the file when the press has been handled. */
const KEPT_MS = 60_000;

/** Hands text or bytes to the browser to be saved as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Not allowed in the file names of one system or another. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;
const MOST_LETTERS = 80;

/** What the user called something, as a name for its file without the ending; the fallback where nothing is left. */
export function fileNameOf(name: string, fallback: string): string {
  return name.replace(UNSAFE, ' ').trim().slice(0, MOST_LETTERS) || fallback;
}
