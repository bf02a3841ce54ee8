import type { ContractMeasures, Share } from "@/lib/maturity/model/facts";
import type { SpecIndex } from "@/lib/specs/index-model";
import type { Operation, SpecModel } from "@/lib/specs/model";
import { measureErrors } from "./measure-errors";
import { boundedInputs } from "./bounded-inputs";
import { hasBodyExample, hasExampleBody } from "./body-examples";
import { isList, isPaged } from "./paged-lists";
import { isSecured, schemesInUse, secureServers } from "./measure-security";

/** So many of these, and of how many. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  return { count: all.filter(holds).length, of: all.length };
}

/**
 * What a contract is like, in numbers (DOMAIN §5): a pure function of the definition and its index rows, so that measuring the
 * same bytes again gives the same. A definition without operations or fields has shares of nothing, never of everything.
 */
export function measureContract(model: SpecModel, index: SpecIndex): ContractMeasures {
  const operations = [...model.operations.values()];
  const rows = index.operations;
  const lists = operations.filter(isList);
  return {
    operations: rows.length,
    deprecatedOperations: rows.filter(({ deprecated }) => deprecated).length,
    described: shareOf(rows, ({ described }) => described),
    withOperationId: shareOf(rows, ({ operationId }) => operationId !== undefined && operationId.trim() !== ""),
    tagged: shareOf(rows, ({ tags }) => tags.length > 0),
    describedFields: shareOf(reachableFields(index), ({ described }) => described),
    schemas: index.schemas.length,
    withExamples: shareOf(operations.filter(hasExampleBody), hasBodyExample),
    ...measureErrors(operations),
    rateLimited: shareOf(operations, isRateLimited),
    secured: shareOf(operations, isSecured),
    schemes: schemesInUse(model, operations),
    secureServers: secureServers(model, operations),
    pagedLists: shareOf(lists, isPaged),
    contact: Object.values(model.info.contact ?? {}).some((one) => one.trim() !== ""),
    license: (model.info.licence?.name ?? "").trim() !== "",
    boundedInputs: boundedInputs(operations),
    admissionRules: operations.reduce((sum, operation) => sum + admissionRules(operation), 0),
    observed: shareOf(operations, ({ extensions }) => Object.hasOwn(extensions ?? {}, "x-observability")),
    stability: index.stability ?? null,
  };
}

/**
 * Fields that belong to an operation or to a named schema that one is made of (DOMAIN §5.1). The same is said in SQL where the
 * fields behind the entropy are listed: lib/scorecards/store/entropy-items.ts.
 */
export function reachableFields(index: Pick<SpecIndex, "operations" | "fields">): SpecIndex["fields"] {
  const owners = new Set(index.operations.flatMap(({ key, uses }) => [key, ...uses]));
  return index.fields.filter(({ owner }) => owners.has(owner));
}

const RATE_HEADER = /^(x-)?ratelimit|^retry-after$/i;

function isRateLimited({ responses }: Operation): boolean {
  if (responses.has("429")) return true;
  return [...responses.values()].some(({ headers }) => [...headers.keys()].some((name) => RATE_HEADER.test(name)));
}

/** Admission rules of DOMAIN §4, as many as are written. */
function admissionRules({ extensions }: Operation): number {
  const written = extensions?.["x-kubernetes-admission"];
  if (typeof written !== "object" || written === null || Array.isArray(written)) return 0;
  const { rules } = written;
  return Array.isArray(rules) ? rules.length : 0;
}
