/** What a request prefers of its answer (RFC 7240). */
export interface Preferences {
  /** `code=404`: the response of this status. */
  code: string | null;
  /** `example=name`: this example. */
  example: string | null;
  /** `dynamic=true`: made of the schema by chance, another for each request, the same for the same. */
  dynamic: boolean;
  /** `security=on`: credentials are demanded where the definition demands them. */
  security: boolean;
}

const MOST_READ = 2_000;

/** Reads the `Prefer` field; what is not known is ignored, as RFC 7240 asks. */
export function readPreferences(field: string | undefined): Preferences {
  const found = new Map<string, string>();
  const each = /(?:^|[,;])\s*([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g;
  for (const [, name = "", quoted, plain] of (field ?? "").slice(0, MOST_READ).matchAll(each)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted ?? plain ?? "");
  }
  return {
    code: found.get("code")?.toUpperCase() ?? null,
    example: found.get("example") ?? null,
    dynamic: found.get("dynamic") === "true",
    security: ["on", "true"].includes(found.get("security") ?? ""),
  };
}
