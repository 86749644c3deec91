import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

it('only browsers that the code is built for may install it', () => {
  const config = readFileSync(new URL('../../vite.config.ts', import.meta.url), 'utf8');
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  const firefox = Number.parseInt(gecko.strict_min_version, 10);
  expect(config).toContain(`target: ['chrome${manifest.minimum_chrome_version}', 'firefox${firefox}']`);
  expect(android.strict_min_version).toBe(gecko.strict_min_version);
});
