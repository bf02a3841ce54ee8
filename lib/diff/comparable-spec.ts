import type { OperationLink } from "@/lib/lineage/model/link";
import type { ParsedSpec } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";

/** What the comparer needs of a parsed definition. */
export type ComparableSpec = Pick<ParsedSpec, "model" | "locate"> & {
  /** Name of the file to begin with; then positions in other files carry their file. */
  entry?: string;
  /** The definition as its language has it; absent: OpenAPI. */
  native?: NativeContract;
};

/** How to compare. */
export interface CompareOptions {
  /** The day of the comparison, `YYYY-MM-DD`: it decides whether an announced sunset has passed. */
  today: string;
  /** False: the walk and its rules alone, without a search for witnesses; every proof is then `rule`. */
  proofs?: boolean;
  /** What people said of operations where the language changes; without them identity is suggested. */
  links?: readonly OperationLink[];
}
