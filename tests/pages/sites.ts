/** All fixture pages, found by their folders. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fixture, FixtureSite } from './fixture.ts';

export type { EditorKind, Fixture, FixtureBox, FixtureSite, Place } from './fixture.ts';

/** The places that the extension knows, under their real names. */
export const SITES: readonly FixtureSite[] = await fixturesIn('');

/** Pages that no site entry knows, each with one thing that is hard for a guest in the page. */
export const HAZARDS: readonly FixtureSite[] = await fixturesIn('hazards/');

/** WebExtension match patterns of all addresses of a fixture. */
export function matchesOf(site: Fixture): string[] {
  const urls = [site.url, ...Object.keys(site.frames ?? {})];
  return [...new Set(urls.map((url) => `${new URL(url).origin}/*`))];
}

/** @param folder below tests/pages, with a slash at its end. */
async function fixturesIn(folder: string): Promise<FixtureSite[]> {
  const ids = readdirSync(join(import.meta.dirname, folder))
    .map((name) => `${folder}${name}`)
    .filter((id) => existsSync(file(id)))
    .toSorted();
  return Promise.all(
    ids.map(async (id) => {
      const { default: fixture } = (await import(pathToFileURL(file(id)).href)) as { default: Fixture };
      return Object.assign({ id }, fixture);
    }),
  );
}

function file(id: string): string {
  return join(import.meta.dirname, id, 'fixture.ts');
}
