import type { ContractMeasures } from "@/lib/maturity/model/facts";
import type { Operation, Response } from "@/lib/specs/model";

const isErrorStatus = (status: string) => /^4\d\d$/.test(status) || status === "4XX" || status === "default";
const isProblem = (type: string) => /^application\/problem\+(json|xml)\b/i.test(type);

function errorsOf({ responses }: Operation): Response[] {
  return [...responses].flatMap(([status, response]) => (isErrorStatus(status) ? [response] : []));
}

/** Names of the schemas in which errors are answered; a schema without a name stands for nothing that is shared. */
function namesOf(errors: readonly Response[]): Set<string> {
  const media = errors.flatMap(({ content }) => [...content.values()]);
  return new Set(media.flatMap(({ schema }) => schema?.name ?? []));
}

function mostCommon(all: readonly ReadonlySet<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  // One operation alone shares nothing, unless there is no other.
  return first && (first[1] > 1 || all.length === 1) ? first[0] : undefined;
}

/** Which operations say how a caller's error is answered, and which of them say it as problem details (RFC 9457) or in one shared schema. */
export function measureErrors(
  operations: readonly Operation[],
): Pick<ContractMeasures, "withErrors" | "withSharedError"> {
  const withErrors = operations.map(errorsOf).filter((errors) => errors.length > 0);
  const names = withErrors.map(namesOf);
  const shared = mostCommon(names);
  const isShared = (errors: readonly Response[], index: number) =>
    errors.some(({ content }) => [...content.keys()].some(isProblem)) ||
    (shared !== undefined && (names[index]?.has(shared) ?? false));
  return {
    withErrors: { count: withErrors.length, of: operations.length },
    withSharedError: { count: withErrors.filter(isShared).length, of: withErrors.length },
  };
}
