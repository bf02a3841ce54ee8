import { decodeCursor } from "@/lib/core/paging";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** Which operations of a version a page shows. */
export interface OperationsFilter {
  q?: string | undefined;
  tag?: string | undefined;
  deprecated?: "true" | undefined;
  cursor?: string | undefined;
}

type SearchParams = Record<string, string | string[] | undefined>;

const MOST_TEXT = 200;

function textOf(params: SearchParams, name: string): string | undefined {
  const value = params[name];
  return typeof value === "string" && value !== "" ? value.slice(0, MOST_TEXT) : undefined;
}

function cursorOf(params: SearchParams): string | undefined {
  const cursor = typeof params.cursor === "string" ? params.cursor : undefined;
  if (!cursor) return undefined;
  try {
    decodeCursor(cursor);
    return cursor;
  } catch {
    return undefined;
  }
}

/** The filter in an address; what cannot be read is left out. */
export function readOperationsFilter(params: SearchParams): OperationsFilter {
  return {
    q: textOf(params, "q"),
    tag: textOf(params, "tag"),
    deprecated: params.deprecated === "true" ? "true" : undefined,
    cursor: cursorOf(params),
  };
}

/** The address of a version's operations or schemas with a filter. */
export function filteredHref(
  api: string,
  version: string,
  filter: OperationsFilter,
  view: "operations" | "schemas" = "operations",
): string {
  const params = new URLSearchParams();
  for (const name of ["q", "tag", "deprecated", "cursor"] as const) {
    const value = filter[name];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return `${pageOfVersion(api, version, view)}${query ? `?${query}` : ""}`;
}
