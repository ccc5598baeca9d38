// Hands a text or bytes to the browser as a file.

/** ms until a browser has surely taken the file. */
const longEnough = 10_000;

export function saveText(name: string, type: string, text: string): void {
  // The mark of the byte order tells spreadsheets that this is UTF-8.
  const parts = type === 'text/csv' ? ['\ufeff', text] : [text];
  saveBlob(name, new Blob(parts, { type: `${type};charset=utf-8` }));
}

export function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  saveBlob(name, new Blob([bytes], { type }));
}

function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
}
