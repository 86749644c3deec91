import type { PackageFile } from './files.ts';
import { networkUses } from './network.ts';

/** The only kinds of file that a package has. */
const EXPECTED = [
  /^manifest\.json$/,
  /^LICENSES\.md$/,
  /^managed-schema\.json$/,
  /^icons\/(\d+\.png|icon\.svg)$/,
  /^_locales\/(en|fr)\/messages\.json$/,
  /^service-worker-loader\.js$/,
  /^(shared|src)\/[\w/.-]+\.(js|css|html)$/,
];
/** What the stores ask us to account for: a permission that is not here was not decided on. */
const PERMISSIONS: ReadonlySet<string> = new Set(['activeTab', 'alarms', 'scripting', 'storage']);

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/**
 * What is wrong with a package: files that do not belong there, code that could send something, addresses that pages
 * would load from, permissions that nobody decided on.
 * @returns one line for each problem; none for a good package
 */
export function problemsOf(files: readonly PackageFile[]): string[] {
  return files.flatMap((file) => {
    if (!EXPECTED.some((pattern) => pattern.test(file.path))) return [`${file.path} does not belong into the package`];
    if (file.path.endsWith('.js')) return [...networkUses(file), ...sourceMaps(file)];
    if (/\.(html|css)$/.test(file.path)) return remote(file);
    if (file.path === 'manifest.json') return permissions(file);
    return [];
  });
}

function sourceMaps(file: PackageFile): string[] {
  return /\/\/[#@] sourceMappingURL/.test(text(file)) ? [`${file.path} names a source map`] : [];
}

/** Links that a person follows are not loaded by themselves. */
function remote(file: PackageFile): string[] {
  const loads = text(file).match(
    /(?:\bsrc=["']?|url\(["']?|@import\s+["']|<link[^>]+href=["']?)(?:https?:)?\/\/[^"')\s]+/g,
  );
  return (loads ?? []).map((load) => `${file.path} loads ${load}`);
}

function permissions(file: PackageFile): string[] {
  const manifest = JSON.parse(text(file)) as Manifest;
  const problems = (manifest.permissions ?? [])
    .filter((permission) => !PERMISSIONS.has(permission))
    .map((permission) => `manifest.json asks for ${permission}`);
  if ((manifest.host_permissions ?? []).some((pattern) => /^(\*|https?):\/\/\*\/|<all_urls>/.test(pattern))) {
    problems.push('manifest.json asks for all sites');
  }
  if (manifest.web_accessible_resources !== undefined) problems.push('manifest.json opens files to pages');
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  // 'self' are the package's own files, which no request leaves the machine for.
  for (const part of ["default-src 'none'", "connect-src 'self'", "script-src 'self'"]) {
    if (!policy.split(';').some((directive) => directive.trim() === part)) problems.push(`the CSP misses ${part}`);
  }
  return problems;
}

function text({ content }: PackageFile): string {
  return new TextDecoder().decode(content);
}
