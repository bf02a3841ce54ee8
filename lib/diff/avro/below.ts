import type { At, Both } from "@/lib/diff/avro/at";
import type { Step } from "@/lib/diff/avro/witness/sample-datum";

/** A place further in, where one step leads in both versions. */
export function below(at: At, label: string, step: Step): At {
  return within(at, label, { from: [step], to: [step] });
}

/** A place further in, where the versions may be entered in different ways. */
export function within(at: At, label: string, steps: Both<readonly Step[]>): At {
  const { datum } = at;
  return {
    ...at,
    trail: label === "" ? at.trail : [...at.trail, label],
    datum: datum && {
      types: datum.types,
      steps: { from: [...datum.steps.from, ...steps.from], to: [...datum.steps.to, ...steps.to] },
    },
  };
}
