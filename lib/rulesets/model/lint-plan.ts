import { fingerprintOf } from "@/lib/core/digest";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { Binding } from "@/lib/rulesets/model";

/** A text of a ruleset by the name that `extends` calls it by. */
export interface PlanText {
  name: string;
  text: string;
}

/** A binding, and which of the texts it means. */
export interface PlannedBinding {
  binding: Binding;
  /** The name of a text of the plan. */
  entry: string;
  /** Of that text and of all that it extends: the same where nothing of them changed. */
  digest: string;
}

/** What an API is held to, as plain data that goes to a worker thread. */
export interface LintPlan {
  /** The most specific first. */
  bindings: PlannedBinding[];
  /** The rulesets, and all that they extend. */
  texts: PlanText[];
  /** Changes whenever another run may find something else, or something else follows from it. */
  stamp: string;
}

/** The stamp of some planned bindings under an engine. What a ratchet allows is not in it. */
export function planStamp(bindings: readonly PlannedBinding[], engine: string): string {
  return fingerprintOf([engine, ...bindings.map(({ binding, digest }) => canonicalJson({ ...binding, digest }))]);
}
