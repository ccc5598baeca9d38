// Packs the worker's script inside the one-file page: a third of its size. A few lines unpack it where it runs and hand it
// what was said to it meanwhile.
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the bundler writes for a worker that stands inside the page. */
const inlineScript = /^const jsContent = ("(?:[^"\\]|\\.)*");/;

/** The script of a worker that unpacks another script and runs it. */
export function packScript(script: string): string {
  return `
const waiting = [];
const wait = (event) => waiting.push(event);
self.addEventListener('message', wait);
const packed = Uint8Array.from(atob('${gzipSync(script, { level: 9 }).toString('base64')}'), (letter) => letter.charCodeAt(0));
new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text().then(
  (text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    importScripts(address);
    URL.revokeObjectURL(address);
    self.removeEventListener('message', wait);
    for (const { data, ports } of waiting) self.dispatchEvent(new MessageEvent('message', { data, ports }));
  },
).catch((error) => setTimeout(() => { throw error; }));
`;
}

/** Replaces the script of each worker inside the page by its packed form. */
export function packedWorker(): Plugin {
  return {
    name: 'offshoot-packed-worker',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('?worker&inline')) return null;
      const script = inlineScript.exec(code)?.[1];
      if (script === undefined) throw new Error(`no script inside ${id}`);
      const packed = JSON.stringify(packScript(String(runInNewContext(script))));
      return { code: code.replace(inlineScript, () => `const jsContent = ${packed};`), map: null };
    },
  };
}
