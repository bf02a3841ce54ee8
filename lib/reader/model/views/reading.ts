import type { ExampleMaker } from "@/lib/reader/model/examples/example-maker";
import type { SchemaParts } from "@/lib/reader/model/tree/schema-parts";
import type { FoundMark } from "@/lib/specs/marks/collect-marks";
import type { Operation, Place, Position, SpecModel } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";

/** What all views of one definition share. */
export interface Reading {
  model: SpecModel;
  /** The definition as its language has it. */
  native: NativeContract | undefined;
  parts: SchemaParts;
  examples: ExampleMaker;
  /** Keys of operations by their operationId. */
  operationIds: ReadonlyMap<string, string>;
  /** The mark of an operation, or of what it cannot do without. */
  operationMark(operation: Operation): FoundMark | undefined;
  locate(place: Place): Position;
  /** The file of a place, where it is not the entry. */
  fileOf(place: Place): string | undefined;
}

/** The members that are there: views carry no `undefined`. */
export function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in members) {
    const value = members[key];
    if (isGiven(value)) kept[key] = value;
  }
  return kept;
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}
