import type { StandingSubject } from "./standing";

/** An operation and what it is made of: `?name` of its parameters, and names of schemas, as the index has them. */
export interface OperationParts {
  key: string;
  uses: readonly string[];
}

/** The name of the schema of `Pet.tags[].label`: the longest that is known and that the place begins with. */
function ownerOf(place: string, names: ReadonlySet<string>): string | undefined {
  for (let end = place.length; end > 0; end = place.lastIndexOf(".", end - 1)) {
    const name = place.slice(0, end);
    if (names.has(name)) return name;
  }
  return undefined;
}

/** The operation of `GET /pets query limit`: the longest key that the place begins with. */
function keyOf(place: string, operations: readonly OperationParts[]): string | undefined {
  return operations
    .map(({ key }) => key)
    .filter((key) => place === key || place.startsWith(`${key} `))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * The operations whose callers something that goes away reaches; null: all of the version. Of a schema or a field those that
 * are made of it, also indirectly; a place that nothing is made of reaches nobody.
 */
export function reachedOperations(
  { kind, place }: StandingSubject,
  operations: readonly OperationParts[],
): ReadonlySet<string> | null {
  if (kind === "version" || place === null) return null;
  if (kind === "operation") return new Set([place]);
  if (kind === "parameter") {
    const key = keyOf(place, operations);
    return new Set(key === undefined ? [] : [key]);
  }
  // A field may also be written in an operation itself: `POST /pets request.name`.
  const inOperation = kind === "field" ? keyOf(place, operations) : undefined;
  if (inOperation !== undefined) return new Set([inOperation]);
  const names = new Set(operations.flatMap(({ uses }) => uses));
  const owner = kind === "schema" ? place : ownerOf(place, names);
  return new Set(operations.filter(({ uses }) => owner !== undefined && uses.includes(owner)).map(({ key }) => key));
}
