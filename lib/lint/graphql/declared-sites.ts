import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import {
  GRAPHQL_ROOTS,
  type GraphqlContract,
  type GraphqlField,
  type GraphqlInput,
  type GraphqlRoot,
  type GraphqlType,
} from "@/lib/specs/graphql/contract";
import { operationKey } from "@/lib/specs/graphql/to-spec-model";

/** A field of a type that callers receive. */
export interface FieldSite {
  type: GraphqlType;
  field: GraphqlField;
  /** `User.email`. */
  path: string;
  site: Site;
  /** Where it is an operation. */
  root?: GraphqlRoot;
}

/** Fields of objects and interfaces, those of root types with their operations. */
export function* fieldSites({ types, roots }: GraphqlContract, { model }: LintDocument): Iterable<FieldSite> {
  const byName = new Map(GRAPHQL_ROOTS.map((root) => [roots.get(root), root]));
  for (const type of types.values()) {
    if (type.kind !== "object" && type.kind !== "interface") continue;
    const root = byName.get(type.name);
    for (const field of type.fields.values()) {
      const operation = root && model.operations.get(operationKey(root, field.name));
      const site = { place: field.place, ...(operation ? { reachedFrom: operation } : {}) };
      yield { type, field, path: `${type.name}.${field.name}`, site, ...(root ? { root } : {}) };
    }
  }
}

/** An argument, or a field of an input type. */
export interface InputSite {
  input: GraphqlInput;
  /** `Query.user(id)`, `UserInput.email`. */
  path: string;
  site: Site;
}

/** What callers give: arguments of fields, and fields of input types. */
export function* inputSites(contract: GraphqlContract, document: LintDocument): Iterable<InputSite> {
  for (const { field, path, site } of fieldSites(contract, document)) {
    for (const input of field.args.values())
      yield { input, path: `${path}(${input.name})`, site: { ...site, place: input.place } };
  }
  for (const type of contract.types.values()) {
    if (type.kind !== "input") continue;
    for (const input of type.fields.values())
      yield { input, path: `${type.name}.${input.name}`, site: { place: input.place } };
  }
}

/** Types that are no roots: what roots are called is told by what they are for. */
export function plainTypes({ types, roots }: GraphqlContract): GraphqlType[] {
  const rootNames = new Set(roots.values());
  return [...types.values()].filter(({ name }) => !rootNames.has(name));
}
