// The page's content security policy, written into the page itself so that it holds on any server and from a file:
// one origin, no eval, nothing from elsewhere. In the one-file build the inlined scripts are named by their hashes.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Style elements that react-aria adds to the page, by the SHA-256 of their text (checked by the browser stories). */
const knownStyles = [
  // touch behaviour of pressable elements
  `
@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim(),
];

export type PageKind = 'served' | 'one-file';

/** The policy of a page. */
export function contentSecurityPolicy(kind: PageKind, scripts: readonly string[], styles: readonly string[]): string {
  const known = styles.concat(knownStyles).map(sourceOf);
  const served = {
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", ...known],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
  };
  const oneFile = {
    'script-src': [...scripts.map(sourceOf), "'wasm-unsafe-eval'", 'blob:'],
    'worker-src': ['blob:', 'data:'],
    'style-src': known,
    'font-src': ['data:'],
    'connect-src': ["'none'"],
  };
  const directives = {
    'default-src': ["'none'"],
    ...(kind === 'served' ? served : oneFile),
    'img-src': kind === 'served' ? ["'self'", 'data:'] : ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Writes the policy into the built page, after everything else has been put into it. */
export function pageContentSecurityPolicy(kind: PageKind): Plugin {
  return {
    name: 'offshoot-content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = withPolicy(String(file.source), kind);
        }
      },
    },
  };
}

function withPolicy(page: string, kind: PageKind): string {
  const scripts = [...page.matchAll(/<script type="module"[^>]*>([\s\S]+?)<\/script>/g)].map((match) => match[1]!);
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]+?)<\/style>/g)].map((match) => match[1]!);
  const policy = contentSecurityPolicy(kind, scripts, styles);
  // The charset has to stay within the first 1,024 bytes, so the policy comes behind it.
  return page.replace(
    /<meta charset="utf-8" ?\/?>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
