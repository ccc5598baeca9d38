// A small static server for the built pages: 127.0.0.1 only, one origin, strict content security policy.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function answer(folder, request, response) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(folder, normalize(path === '/' ? '/index.html' : path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const lasting = path.startsWith('/assets/');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  createReadStream(file).pipe(response);
}

/**
 * Serves a folder on 127.0.0.1.
 * @param folder absolute path of the built pages
 * @param port first port to try; the next nine are tried when it is taken (0: any free one)
 * @returns promise of { server, address }
 */
export function serve(folder, port) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      try {
        answer(folder, request, response);
      } catch {
        response.writeHead(400).end();
      }
    });
    let tried = port;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && tried < port + 9) server.listen(++tried, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }));
    server.listen(tried, '127.0.0.1');
  });
}
