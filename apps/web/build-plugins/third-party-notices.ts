// The licences of everything that others wrote and that is inside the program: read from the installed packages that
// our rooms depend on, so that the list can't drift. A package without a licence text stops the build.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

export interface ThirdPartyNotice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
}

const virtualId = 'virtual:third-party-notices';
/** Licences that a package may name in its manifest alone, without a text beside it. */
const namedLicences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD', 'Unlicense'];
/** Rooms whose code reaches the browser. */
const rooms = ['apps/web', 'packages/ui', 'packages/language', 'packages/chemistry', 'labs'];

/** Makes `virtual:third-party-notices` importable. @param repository absolute path of the repository's root */
export function thirdPartyNotices(repository: string): Plugin {
  return {
    name: 'offshoot-third-party-notices',
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    load: (id) =>
      id === `\0${virtualId}`
        ? `export const thirdPartyNotices = ${JSON.stringify(collectNotices(repository))};`
        : undefined,
  };
}

/** One notice a package, by name; packages with the same licence text share it. */
export function collectNotices(repository: string): ThirdPartyNotice[] {
  const found = new Map<string, ThirdPartyNotice>();
  for (const room of rooms) collectFrom(join(repository, room), found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function collectFrom(folder: string, found: Map<string, ThirdPartyNotice>): void {
  const manifest = readManifest(folder);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const installed = findPackage(name, folder);
    if (installed === null || found.has(name)) continue;
    const { version, license } = readManifest(installed);
    found.set(name, { name, version, licence: license ?? 'see text', text: readLicence(installed, license) });
    collectFrom(installed, found);
  }
}

/** Folder of an installed package as seen from another; null for types and optional packages that are not there. */
function findPackage(name: string, from: string): string | null {
  if (name.startsWith('@types/') || name.startsWith('@offshoot/')) return null;
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      readManifest(join(path, name));
      return join(path, name);
    } catch {
      continue;
    }
  }
  return null;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The licence text; a package inside a monorepo may have left it beside its scope's other packages. */
function readLicence(folder: string, licence: string | undefined): string {
  for (const place of [folder, dirname(folder)]) {
    const file = readdirSync(place).find((name) => /^(licen[cs]e|copying)/i.test(name));
    if (file !== undefined) return readFileSync(join(place, file), 'utf8').trim();
  }
  if (licence !== undefined && namedLicences.includes(licence)) return `Licensed under ${licence}.`;
  throw new Error(`${folder} has no licence text`);
}
