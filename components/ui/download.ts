/** Hands a text or bytes to the person as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `<name>-2026-11-22`: sorts by day in a folder. */
export function dated(name: string, at: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${name}-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
