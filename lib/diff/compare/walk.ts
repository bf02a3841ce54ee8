import type { Place, Schema, SpecModel } from "@/lib/specs/model";
import type { Difference, MessageSide, OperationContext, Trail } from "./difference";
import type { SchemaGraph } from "./schema-graph";
import type { SchemaPair } from "./schema-pair";

/** A place in an operation at which two schemas meet. */
export interface SchemaRoot {
  operation: OperationContext;
  /** Roots of one group (all bodies of one direction, or one parameter) report the same pair of schemas once. */
  group: string;
  subject: string;
  trail?: Trail;
  pair: SchemaPair;
}

/** The walk over two models: what it knows, and where it puts what it finds. */
export interface Walk {
  today: string;
  from: SpecModel;
  to: SpecModel;
  graph: SchemaGraph;
  report(difference: Difference): void;
  roots: SchemaRoot[];
}

/** Has the schemas at a place compared; where one version has none, it allows anything. */
export function compareSchemas(
  walk: Walk,
  at: Omit<SchemaRoot, "pair"> & { side: MessageSide; textLevels?: number },
  from: { schema?: Schema; place: Place },
  to: { schema?: Schema; place: Place },
): void {
  if (!from.schema && !to.schema) return;
  const older = from.schema ?? { place: from.place, always: true };
  const newer = to.schema ?? { place: to.place, always: true };
  if (walk.graph.isSame(older, newer)) return;
  const { side, textLevels = 0, ...root } = at;
  walk.roots.push({ ...root, pair: walk.graph.pairOf(side, textLevels, older, newer) });
}

/** The side that messages from the caller are judged on, and the side of those to the caller. */
export function sidesOf(operation: OperationContext): { sent: MessageSide; received: MessageSide } {
  return operation.reversed ? { sent: "response", received: "request" } : { sent: "request", received: "response" };
}
