// A packed worker unpacks itself, runs, and answers what it was told before it ran.
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packScript } from './packed-worker.ts';

test('the packed script is the script, whatever letters it holds', () => {
  const script = "self.onmessage = () => 'ä\\u2028`${1}</script>';";
  const packed = /atob\('([^']+)'\)/.exec(packScript(script))![1]!;
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(script);
});

test('messages that come while it unpacks are said again, in their order', async () => {
  const scope = new EventTarget() as EventTarget & { importScripts?: unknown };
  const heard: unknown[] = [];
  const done = new Promise<void>((resolve) => {
    const importScripts = (): void => {
      scope.addEventListener('message', (event) => {
        heard.push((event as MessageEvent).data);
        if (heard.length === 2) resolve();
      });
    };
    const URL = { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined };
    const inWorker = {
      self: scope,
      importScripts,
      URL,
      atob,
      Blob,
      Response,
      DecompressionStream,
      MessageEvent,
      setTimeout,
    };
    runInNewContext(packScript('1'), inWorker);
  });
  scope.dispatchEvent(new MessageEvent('message', { data: 'first' }));
  scope.dispatchEvent(new MessageEvent('message', { data: 'second' }));
  await done;
  expect(heard).toEqual(['first', 'second']);
});
