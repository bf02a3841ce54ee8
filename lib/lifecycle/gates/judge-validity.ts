import { type GateVerdict, notRun, reason, type Standing } from "./verdict";

/** No validity error stands. Null where validation could not run. */
export function judgeValidity(errors: readonly Standing[] | null): GateVerdict {
  if (errors === null) return notRun(reason("validity_unknown"));
  return {
    against: errors,
    clear: reason("validity_clear"),
    standing: (open) => reason("validity_errors", { ...open }),
  };
}
