/** What our dependencies may be: named and justified, exact, from the registry, and without code that runs at installation. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
  readonly dev?: true;
  readonly optional?: true;
  readonly devOptional?: true;
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('names one version of each package and what it must be, byte for byte', () => {
    const loose = locked.filter(
      ([, { version, integrity }]) =>
        !/^\d+\.\d+\.\d+/.test(version ?? '') || integrity?.startsWith('sha512-') !== true,
    );
    expect(loose).toEqual([]);
  });

  it('takes packages from the registry only: no repository, no file, no address of its own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !/^https:.*\.tgz$/.test(resolved))).toEqual(
      [],
    );
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.filter(([, range]) => !/^\^?\d+(\.\d+)*$/.test(range))).toEqual([]);
  });

  it('bundles four packages, which need no others', () => {
    const bundled = locked.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional);
    expect(bundled.map(([path]) => path.replace('node_modules/', '')).toSorted()).toEqual(
      Object.keys(dependencies ?? {}).toSorted(),
    );
  });

  it('runs nothing at installation but what docs/dependencies.md explains', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts.map((path) => path.replace(/.*node_modules\//, '')).toSorted()).toEqual(['core-js', 'esbuild']);
  });
});

describe('docs/dependencies.md', () => {
  const text = read('docs/dependencies.md');

  it.each(Object.keys({ ...dependencies, ...devDependencies }))('says what %s is for', (name) => {
    const scope = name.replace(/\/.*/, '');
    expect(text.includes(name) || (scope !== '@types' && scope.startsWith('@') && text.includes(`${scope}/*`))).toBe(
      true,
    );
  });

  it('speaks of nothing in the package that is not there', () => {
    const [, table = ''] = /## In the package\n([\s\S]*?)\nThe content script/.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| ([\w-]+) \|/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'package');
    expect(rows.toSorted()).toEqual(Object.keys(dependencies ?? {}).toSorted());
  });
});
