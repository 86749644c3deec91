import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { bareRules } from './scripts/build/bare-rules.ts';
import { lexiconsTogether } from './scripts/build/lexicons-together.ts';
import { type BrowserName, manifestFor } from './scripts/build/manifest.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { pageData } from './scripts/build/page-data.ts';
import { ruleTexts } from './scripts/build/rule-texts.ts';
import { stableNames } from './scripts/build/stable-names.ts';
import { wordsInOrder } from './scripts/build/words-in-order.ts';

/** The browsers we build for: `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(async ({ mode }) => {
  const browser: BrowserName = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      crx({ manifest: await manifestFor(browser), browser }),
      ruleTexts(),
      pageData(),
      bareRules(),
      lexiconsTogether(),
      wordsInOrder(),
      noInnerHtml(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // The licences of the packages that are in it ask to go with it.
      license: { fileName: 'LICENSES.md' },
      minify: true,
      target: ['chrome123', 'firefox142'],
      // The extension's pages are on the user's disk: preloading would only add code.
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: {
        input: ['src/pages/already-posted/index.html', 'src/pages/welcome/index.html'],
        output: stableNames(),
      },
    },
  };
});
