// Leaves the chemistry toolkit's 1.3 MB of data for three-dimensional shapes and predictors out of the build: Offshoot
// uses neither, and nothing in the toolkit loads them by itself.
import type { Plugin } from 'vite';

const loadsResources = /new URL\((["'`])\.?\/?resources\.json\1,\s*import\.meta\.url\)/g;

export function withoutToolkitResources(): Plugin {
  return {
    name: 'offshoot-without-toolkit-resources',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/openchemlib/') || !loadsResources.test(code)) return null;
      return { code: code.replace(loadsResources, "new URL('about:blank')"), map: null };
    },
  };
}
