import { RegistryError } from "@/lib/core/errors";
import type { VersionState } from "@/lib/lifecycle/model";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";

/** A version as far as order and state go. */
export interface OrderedVersion {
  id: string;
  label: string;
  sortKey: string;
  state: VersionState;
}

/** The label under which a definition is published: the caller's, or the document's own. Throws `invalid_input`. */
export function requireLabel(given: string | undefined, documentVersion: string): string {
  const label = given ?? documentVersion.trim();
  const parsed = parseVersionLabel(label);
  if (parsed.ok) return label;
  const source = given === undefined ? "info.version of the definition" : "the version given";
  throw new RegistryError(
    "invalid_input",
    `"${label.slice(0, 100)}" (${source}) cannot be a version: ${parsed.because}`,
    {
      fix: "Give a version such as 1.4.0 with ?version=.",
      violations: [{ pointer: "/version", message: parsed.because }],
    },
  );
}

const byKey = (a: { sortKey: string }, b: { sortKey: string }) =>
  a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0;

/** The version right below a sort key: what a new version is compared with. */
export function predecessorOf<V extends { sortKey: string }>(versions: readonly V[], sortKey: string): V | undefined {
  return versions
    .filter((version) => version.sortKey < sortKey)
    .sort(byKey)
    .at(-1);
}

/** The highest of all versions, and the highest active one. */
export function headVersions<V extends OrderedVersion>(versions: readonly V[]): { newest?: V; active?: V } {
  const sorted = [...versions].sort(byKey);
  const newest = sorted.at(-1);
  const active = sorted.filter((version) => version.state === "active").at(-1);
  return { ...(newest ? { newest } : {}), ...(active ? { active } : {}) };
}
