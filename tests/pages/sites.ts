/** All fixture pages, found by their folders. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fixture, FixtureBox, FixtureSite } from './fixture.ts';

export type { EditorKind, Fixture, FixtureBox, FixtureSite, Place } from './fixture.ts';

/** The places that the extension knows, under their real names. */
export const SITES: readonly FixtureSite[] = await fixturesIn('');

/** Pages that no site entry knows, each with one thing that is hard for a guest in the page. */
export const HAZARDS: readonly FixtureSite[] = await fixturesIn('hazards/');

/** The fixture of this id ('x', 'hazards/modal'). @throws where there is none */
export function fixture(id: string): FixtureSite {
  const found = [...SITES, ...HAZARDS].find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no fixture ${id}`);
  return found;
}

/** The first box of a fixture's page. @throws where it has none */
export function firstBox({ id, boxes }: FixtureSite): FixtureBox {
  const [box] = boxes;
  if (box === undefined) throw new Error(`${id} has no box`);
  return box;
}

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
