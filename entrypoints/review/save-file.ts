/** Milliseconds after which the browser surely began to write. */
const LONG = 60_000;

/** Hands a file to the browser, which puts it where the person's downloads go. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, LONG);
}
