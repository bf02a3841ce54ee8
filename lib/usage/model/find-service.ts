import { below, splitPath } from "./split-path";

/** That the calls of a service, or those below a path of it, are calls to an API. */
export interface Alias {
  service: string;
  /** Empty: all paths. */
  pathPrefix: string;
  apiId: string;
}

/** An API that is called, and the prefix of the paths that lead to it. */
export interface ServedApi {
  apiId: string;
  prefix: readonly string[];
}

/** How a service is compared: without white space around it, in lower case, at most 200 characters. */
export function serviceName(text: string): string {
  return text.trim().toLowerCase().slice(0, 200);
}

/**
 * The API that a service's call is to: the alias with the longest prefix that the path is below, else the API whose slug is
 * the service's name; null where nobody goes by it.
 */
export function findServed(
  service: string,
  path: string | null,
  aliases: readonly Alias[],
  slugs: ReadonlyMap<string, string>,
): ServedApi | null {
  const segments = path === null ? [] : splitPath(path);
  let best: ServedApi | null = null;
  for (const alias of aliases) {
    if (alias.service !== service) continue;
    const prefix = splitPath(alias.pathPrefix);
    if (below(segments, prefix) && (!best || prefix.length > best.prefix.length)) best = { apiId: alias.apiId, prefix };
  }
  if (best) return best;
  const apiId = slugs.get(service);
  return apiId === undefined ? null : { apiId, prefix: [] };
}

/**
 * All APIs that a service's call can be to that says no path, the likeliest first: the one that its path or name leads to, then those
 * behind the other paths of the service. A service that answers HTTP and sends messages may be two APIs.
 */
export function findServedApis(
  service: string,
  path: string | null,
  aliases: readonly Alias[],
  slugs: ReadonlyMap<string, string>,
): ServedApi[] {
  const first = findServed(service, path, aliases, slugs);
  const own = aliases.filter((alias) => alias.service === service);
  const all = new Map(first ? [[first.apiId, first]] : []);
  const slug = slugs.get(service);
  if (slug !== undefined && !all.has(slug)) all.set(slug, { apiId: slug, prefix: [] });
  for (const { apiId, pathPrefix } of own.toSorted((a, b) => (a.pathPrefix < b.pathPrefix ? -1 : 1))) {
    if (!all.has(apiId)) all.set(apiId, { apiId, prefix: splitPath(pathPrefix) });
  }
  return [...all.values()];
}
