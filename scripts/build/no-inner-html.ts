import type { Plugin } from 'vite';

/**
 * Takes from preact the one place where text would become HTML (`dangerouslySetInnerHTML`): our pages never use it, so
 * the package need not contain it, and a draft or a setting can never turn into markup. Stops the build when preact has
 * changed so much that this place is not found.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.(?:m?js|module\.js)$/ },
      handler(code) {
        const assignment = /\.innerHTML=(?!=)/g;
        const found = code.match(assignment)?.length ?? 0;
        if (found !== 1)
          this.error(`preact sets innerHTML in ${found} places, expected 1: see scripts/build/no-inner-html.ts`);
        return { code: code.replace(assignment, '.textContent='), map: null };
      },
    },
  };
}
