import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '../../../src/background/welcome.ts';

const { opened, own } = vi.hoisted(() => ({ opened: [] as string[], own: { installType: 'normal' } }));
vi.mock('webextension-polyfill', () => ({
  default: {
    management: { getSelf: async () => own },
    runtime: { getURL: (path: string) => `extension://us/${path}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
}));

beforeEach(() => {
  opened.length = 0;
  own.installType = 'normal';
});

test('whoever installs the extension is welcomed', async () => {
  await welcome({ reason: 'install', temporary: false });
  expect(opened).toEqual(['extension://us/src/pages/welcome/index.html']);
});

test.each(['update', 'browser_update'] as const)('nobody is at an %s', async (reason) => {
  await welcome({ reason, temporary: false });
  expect(opened).toEqual([]);
});

test('nor is whoever loads it from a folder', async () => {
  own.installType = 'development';
  await welcome({ reason: 'install', temporary: true });
  expect(opened).toEqual([]);
});
