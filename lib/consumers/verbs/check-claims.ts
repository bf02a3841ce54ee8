import type { ServiceContext } from "@/lib/core/context";
import type { Violation } from "@/lib/core/errors";
import { type CalledApi, findCalledApis, hasVersion, knownOperations } from "@/lib/consumers/store/called-apis";
import type { ClaimedDependency } from "@/lib/consumers/store/relations";

/** What somebody says that a consumer calls, by names; the pointers say where each name is written. */
export interface NamedDependency {
  api: string;
  version: string | null;
  operations: readonly string[];
  reason: string | null;
  /** JSON Pointer of the item; its members are `api`, `version` and `operations`. */
  pointer: string;
  /** Pointer of the API's name, where that is not the item's `api`. */
  apiPointer?: string;
}

export interface CheckedClaims {
  /** `unknown`: the operations named that the API never had. */
  claims: (ClaimedDependency & { api: CalledApi; pointer: string; unknown: ReadonlySet<string> })[];
  violations: Violation[];
}

/**
 * Holds what is said against what there is: unknown APIs, versions and operations are violations. An operation counts as
 * known where any version of the API has it, since later ones may have dropped it; of an API without versions nothing can
 * be known, and all is taken. Keys are sorted, each once.
 */
export async function checkClaims(ctx: ServiceContext, named: readonly NamedDependency[]): Promise<CheckedClaims> {
  const apis = await findCalledApis(
    ctx.access,
    named.map(({ api }) => api),
  );
  const checked: CheckedClaims = { claims: [], violations: [] };
  const seen = new Set<string>();
  for (const item of named) {
    const api = apis.get(item.api);
    if (!api) {
      const message = `there is no API ${item.api.slice(0, 80)}`;
      checked.violations.push({ pointer: item.apiPointer ?? `${item.pointer}/api`, message });
      continue;
    }
    const key = `${api.id}\n${item.version ?? ""}`;
    if (seen.has(key)) {
      const message = `${item.api}${item.version === null ? "" : `@${item.version}`} is named twice`;
      checked.violations.push({ pointer: item.pointer, message });
      continue;
    }
    seen.add(key);
    const faults = await faultsOf(ctx, api, item);
    checked.violations.push(...faults.violations);
    const { version, reason, pointer } = item;
    const operations = [...new Set(item.operations)].sort();
    const { unknown } = faults;
    checked.claims.push({ api, apiId: api.id, version: version ?? "", operations, reason, pointer, unknown });
  }
  return checked;
}

async function faultsOf(
  ctx: ServiceContext,
  api: CalledApi,
  item: NamedDependency,
): Promise<{ violations: Violation[]; unknown: ReadonlySet<string> }> {
  if (item.version !== null && !(await hasVersion(ctx.access, api.id, item.version))) {
    const message = `${api.slug} has no version ${item.version.slice(0, 60)}`;
    return { violations: [{ pointer: `${item.pointer}/version`, message }], unknown: new Set() };
  }
  if (!api.hasVersions) return { violations: [], unknown: new Set() };
  const known = await knownOperations(ctx.access, api.id, item.operations, item.version);
  const where = item.version === null ? `no version of ${api.slug} has` : `${api.slug}@${item.version} does not have`;
  const violations = item.operations.flatMap((key, index) => {
    const message = `${where} the operation ${key.slice(0, 120)}`;
    return known.has(key) ? [] : [{ pointer: `${item.pointer}/operations/${index}`, message }];
  });
  return { violations, unknown: new Set(item.operations.filter((key) => !known.has(key))) };
}
