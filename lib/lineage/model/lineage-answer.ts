import { identifyOperations } from "@/lib/lineage/model/identify-operations";
import type { OperationIdentity, OperationLink } from "@/lib/lineage/model/link";
import type { SpecFormat, SpecModel } from "@/lib/specs/model";

/** Operations of a side that are listed. */
const MOST_OPERATIONS = 5_000;

/** An operation by its key, and by its key as it is matched over versions. */
export interface NamedOperation {
  key: string;
  matchKey: string;
}

/** What became what between two definitions; a worker makes it, a verb adds who said so. */
export interface LineageAnswer {
  from: { format: SpecFormat; operations: NamedOperation[] };
  to: { format: SpecFormat; operations: NamedOperation[] };
  identities: OperationIdentity[];
}

/** What each operation of the older definition became. */
export function lineageOf(from: SpecModel, to: SpecModel, links: readonly OperationLink[]): LineageAnswer {
  return {
    from: { format: from.format, operations: named(from) },
    to: { format: to.format, operations: named(to) },
    identities: from.format === to.format ? [] : identifyOperations(from, to, links),
  };
}

function named({ operations }: SpecModel): NamedOperation[] {
  return [...operations.values()].slice(0, MOST_OPERATIONS).map(({ key, matchKey }) => ({ key, matchKey }));
}
