// Holds the page's first load to what it needs: a package that is loaded later (the chemistry toolkit, 1.1 MB) must not come
// back into it by an import that somebody adds. The build of the pages fails where it does.
import type { Plugin } from 'vite';

/** What is asked of a chunk: Rolldown's, or one that a test wrote down. */
export interface LoadedChunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly isEntry: boolean;
  /** Chunks that are loaded before this one runs. */
  readonly imports: readonly string[];
  /** Chunks that this one asks for while it runs. The entry's own are the page. */
  readonly dynamicImports?: readonly string[];
  readonly moduleIds: readonly string[];
}

type Bundle = Readonly<Record<string, LoadedChunk | { readonly type: 'asset' }>>;

/** The modules of a package that are loaded before the page starts, each with its chunk. */
export function findInFirstLoad(bundle: Bundle, packageName: string): string[] {
  const waiting = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [file.fileName, ...(file.dynamicImports ?? [])] : [],
  );
  const loaded = new Set(waiting);
  const found: string[] = [];
  for (const name of loaded) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk') continue;
    for (const next of chunk.imports) loaded.add(next);
    for (const id of chunk.moduleIds) if (id.includes(`/node_modules/${packageName}/`)) found.push(`${name}: ${id}`);
  }
  return found;
}

/** Fails the build when a package is part of the first load. */
export function keepOutOfFirstLoad(packageName: string): Plugin {
  return {
    name: 'offshoot-first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const found = findInFirstLoad(bundle, packageName);
      if (found.length > 0)
        this.error(
          `${packageName} is loaded with the page; ask for it by import() or in the worker:\n${found.join('\n')}`,
        );
    },
  };
}
