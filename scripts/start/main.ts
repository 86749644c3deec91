/** `npm start`: builds the extension and shows it at work on a demo page, in a browser with a fresh profile. */
import { parseArgs } from 'node:util';
import { extensionFor } from '../../tests/browser/driver/extension.ts';
import { launch } from '../../tests/browser/driver/launch.ts';
import { choose } from '../../tests/browser/driver/settings.ts';
import { chooseBrowser } from './browser.ts';
import { buildAll, DEMO_MATCH, demoFolder } from './build.ts';
import { serveDemo } from './server.ts';
import { tellStory } from './story.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean', default: !hasDisplay() },
    language: { type: 'string' },
    dark: { type: 'boolean', default: false },
  },
});
const { headless } = values;
const language = values.language ?? (headless ? 'en-US' : Intl.DateTimeFormat().resolvedOptions().locale);

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<number> {
  const found = chooseBrowser(values.browser);
  console.log('Building ...');
  await buildAll();
  const server = await serveDemo();
  const launched = await launch(found.kind, {
    executablePath: found.path,
    extension: extensionFor(found.kind, [DEMO_MATCH], demoFolder(found.kind)),
    window: !headless,
    language,
    ...(values.dark ? { colorScheme: 'dark' as const } : {}),
  });
  try {
    await choose(launched, { added: [DEMO_MATCH] }, [DEMO_MATCH]);
    if (headless) return await tellStory(launched, found.name, server.url, { dark: values.dark, language });
    const [page] = await launched.browser.pages();
    await (page ?? (await launched.browser.newPage())).goto(server.url);
    console.log(`${found.name} is open with the extension in it. Type into a box, press its button, see what happens.`);
    console.log('Close the browser, or press Ctrl+C here, to end.');
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    return 0;
  } finally {
    if (launched.browser.connected) await launched.browser.close();
    server.close();
  }
}

/** Whether a window can be opened here. */
function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
