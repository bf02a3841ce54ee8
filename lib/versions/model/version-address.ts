/** The views of a version, as the last part of its address. */
export const VERSION_VIEWS = ["overview", "operations", "schemas", "docs", "source", "lifecycle"] as const;
export type VersionView = (typeof VERSION_VIEWS)[number];

/** The address of a version's view. */
export function pageOfVersion(api: string, version: string, view: VersionView = "overview"): string {
  const base = `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}`;
  return view === "overview" ? base : `${base}/${view}`;
}

/** The source of a version, at a line where one is given. */
export function pageOfSource(
  api: string,
  version: string,
  place: { file?: string | undefined; line?: number } = {},
): string {
  const query = place.file ? `?file=${encodeURIComponent(place.file)}` : "";
  const hash = place.line ? `#L${place.line}` : "";
  return `${pageOfVersion(api, version, "source")}${query}${hash}`;
}

/** One operation in the docs or in the list of operations. */
export function pageOfOperation(
  api: string,
  version: string,
  key: string,
  view: "operations" | "docs" = "operations",
): string {
  return `${pageOfVersion(api, version, view)}?operation=${encodeURIComponent(key)}`;
}

/** One named schema of a version, at a field of it where one is given. */
export function pageOfSchema(api: string, version: string, schema: string, field?: string): string {
  const query = new URLSearchParams({ schema, ...(field === undefined ? {} : { field }) });
  return `${pageOfVersion(api, version, "schemas")}?${query}`;
}
