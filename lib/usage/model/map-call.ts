import { messageOf } from "./name-table";
import { normaliseDestination, normalisePath, normaliseSegments } from "./normalise-path";
import type { CallObservation } from "./observation";
import type { PathTable } from "./path-table";
import { routeSegments } from "./route-template";
import { below, splitPath } from "./split-path";

/** A version in use, with its operations. */
export interface RoutedVersion {
  id: string;
  label: string;
  /** `active`, `deprecated`, `sunset` or `retired`. */
  state: string;
  /** Segments of the paths under which it is served. */
  basePaths: readonly (readonly string[])[];
  table: PathTable;
}

/** What of a call says which operation it is. */
export type RoutedCall = Pick<CallObservation, "versionHint" | "protocol" | "method" | "route" | "names" | "path">;

/** Which operation of which version a call is to. */
export type CallTarget =
  | { kind: "operation"; versionId: string; operation: string }
  /** A browser's question whether it may call (OPTIONS of a path that has other operations): not a call. */
  | { kind: "preflight" }
  /** A message that the service sends, where the API sends none: no call of it. */
  | { kind: "outgoing" }
  /** `path` is normalised: nothing in it names one thing or a person. */
  | { kind: "unmatched"; versionId: string | null; method: string; path: string };

interface AskedPath {
  segments: readonly string[];
  /** Whether it is a template of a framework: variables are written as `{}`. */
  isRoute: boolean;
}

interface FoundIn {
  version: RoutedVersion;
  key: string;
}

/**
 * The operation that a call is to, among the versions of an API in use, newest first. The version that the call names
 * counts before those whose address it has (the longest base path), before the others; retired ones come last. The
 * template of a route counts before the path, and a path may come with the base path or without it.
 */
export function mapCall(call: RoutedCall, versions: readonly RoutedVersion[], prefix: readonly string[]): CallTarget {
  const method = call.method ?? (call.protocol === "rpc" ? "POST" : null);
  const asked = askedPaths(call, prefix);
  const hinted = call.versionHint === null ? null : hintedVersion(call.versionHint, versions);
  const named = findByName(call, hinted ? [hinted] : versions);
  if (named) return { kind: "operation", versionId: named.version.id, operation: named.key };
  const message = call.protocol === "messaging" && call.route !== null ? messageOf(call.route) : null;
  if (message?.side === "SEND" && !versions.some(({ table }) => table.names.speaks("messaging", "SEND"))) {
    return { kind: "outgoing" };
  }
  if (message) {
    return {
      kind: "unmatched",
      versionId: hinted?.id ?? null,
      method: message.side,
      path: normaliseDestination(message.destination),
    };
  }
  const groups = hinted ? [[hinted]] : versionGroups(asked, versions);
  let otherwise: string | null = null;
  for (const group of groups) {
    for (const one of asked) {
      const found = findIn(group, method, one);
      if (found.kind === "found") return { kind: "operation", versionId: found.in.version.id, operation: found.in.key };
      otherwise ??= found.path;
    }
  }
  if (method === "OPTIONS" && otherwise !== null) return { kind: "preflight" };
  const known = hinted ?? (groups.length > 1 ? (groups[0]?.[0] ?? null) : null);
  return {
    kind: "unmatched",
    versionId: known?.id ?? null,
    method: method ?? (call.protocol === "graphql" ? "GRAPHQL" : "ANY"),
    path: otherwise ?? unmatchedPath(call),
  };
}

/** The operation of that name, in languages other than OpenAPI. gRPC is also seen as the HTTP that it goes over. */
function findByName(
  { protocol, method, route, names, path }: RoutedCall,
  versions: readonly RoutedVersion[],
): FoundIn | null {
  const isHttp = protocol === "http";
  const name = isHttp && method === "POST" ? (path ?? route) : isHttp ? null : route;
  if (name === null) return null;
  for (const version of versions) {
    const key =
      version.table.names.size === 0 ? null : version.table.names.find(isHttp ? "rpc" : protocol, name, names);
    if (key !== null && !(isHttp && !isWholeName(key, name))) return { version, key };
  }
  return null;
}

/** Of HTTP only the whole name counts: `POST /List` is no call of `Pets/List`. */
const isWholeName = (key: string, path: string) => path === `/${key}`;

/** Where the call may be looked for: its route, then its path; as they are and below the prefix of an alias. */
function askedPaths(call: RoutedCall, prefix: readonly string[]): AskedPath[] {
  const route = call.route === null ? null : routeSegments(call.route);
  const path = call.path === null ? null : splitPath(call.path);
  const asked: AskedPath[] = [];
  for (const [segments, isRoute] of [[route, true] as const, [path, false] as const]) {
    if (segments === null) continue;
    asked.push({ segments, isRoute });
    const rest = prefix.length > 0 ? below(segments, prefix) : null;
    if (rest) asked.push({ segments: rest, isRoute });
  }
  // Some write the path that was asked for as the route, too.
  if (route !== null && path === null) asked.push({ segments: route, isRoute: false });
  return asked;
}

/** The version of a label; else the newest of a number (`2`, `v2` → `2.4.1`). */
function hintedVersion(hint: string, versions: readonly RoutedVersion[]): RoutedVersion | null {
  const bare = (label: string) =>
    label
      .trim()
      .toLowerCase()
      .replace(/^v(?=\d)/, "");
  const wanted = bare(hint);
  const whole = versions.find(({ label }) => bare(label) === wanted);
  if (whole) return whole;
  return (wanted !== "" && versions.find(({ label }) => bare(label).startsWith(`${wanted}.`))) || null;
}

/** First the versions whose address the call has, the longest base path first; then all of them. */
function versionGroups(asked: readonly AskedPath[], versions: readonly RoutedVersion[]): RoutedVersion[][] {
  const lengths = new Map<RoutedVersion, number>();
  for (const version of versions) {
    for (const base of version.basePaths) {
      if (base.length === 0 || !asked.some(({ segments }) => below(segments, base))) continue;
      lengths.set(version, Math.max(base.length, lengths.get(version) ?? 0));
    }
  }
  const longest = [...new Set(lengths.values())].sort((a, b) => b - a);
  const groups = longest.map((length) => versions.filter((version) => lengths.get(version) === length));
  return [...groups, [...versions]];
}

type Found = { kind: "found"; in: FoundIn } | { kind: "nothing"; path: string | null };

function findIn(versions: readonly RoutedVersion[], method: string | null, asked: AskedPath): Found {
  let path: string | null = null;
  for (const version of versions) {
    for (const segments of tries(asked.segments, version.basePaths)) {
      const match = asked.isRoute ? version.table.byRoute(method, segments) : version.table.byPath(method, segments);
      if (match.kind === "operation") return { kind: "found", in: { version, key: match.key } };
      if (match.kind === "otherMethods") path ??= match.path;
    }
  }
  return { kind: "nothing", path };
}

/** Without the base path where the call has it, and as it is: a gateway may have taken it away already. */
function tries(segments: readonly string[], basePaths: RoutedVersion["basePaths"]): (readonly string[])[] {
  const rests = basePaths
    .flatMap((base) => (base.length === 0 ? [] : [below(segments, base)]))
    .filter((rest) => rest !== null)
    .sort((a, b) => a.length - b.length);
  return [...rests, segments];
}

function unmatchedPath({ route, path }: RoutedCall): string {
  const template = route === null ? null : routeSegments(route);
  if (template && template.length > 0) return normaliseSegments(template);
  return normalisePath(path ?? route ?? "");
}

/**
 * How well a target tells that a call was to this API and not to another one of the same service: 0 where it is one of its operations,
 * 1 where it has operations that are called so, 2 else.
 */
export function targetRank(target: CallTarget, call: RoutedCall, versions: readonly RoutedVersion[]): number {
  if (target.kind === "operation") return 0;
  const { protocol } = call;
  if (protocol === "http") return 2;
  const side = call.route === null ? null : (messageOf(call.route)?.side ?? null);
  return versions.some(({ table }) => table.names.speaks(protocol, side)) ? 1 : 2;
}
