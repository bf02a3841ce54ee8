import { DIMENSION_NAMES, type Dimensions, type ScoreChange } from "@/lib/maturity/model/score";
import { directionOf, isStep } from "./direction";

/** Of ten points; the depth of traces moves by less every day. */
const LEAST_STEP = 0.1;

/** Each of the four dimensions (DOMAIN §5.2) whose value is another by at least 0.1. */
export function explainDimensions(before: Dimensions, after: Dimensions): ScoreChange[] {
  return DIMENSION_NAMES.flatMap((id): ScoreChange[] => {
    const [from, to] = [before[id].value, after[id].value];
    if (!isStep(from, to, LEAST_STEP)) return [];
    const code = `dimension-${directionOf(from, to)}`;
    const values = { from: from ?? 0, to: to ?? 0 };
    return [{ kind: "dimension", id, from, to, because: { code, values }, checks: [], evidence: null }];
  });
}
