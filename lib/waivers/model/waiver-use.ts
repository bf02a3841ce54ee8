import { evaluateGates, type GateFacts, type GateWaiver } from "@/lib/lifecycle/gates";
import type { WaiverUse } from "@/lib/waivers/model";

/**
 * Whether a gate would answer otherwise without a waiver, all others left aside: `needed` where it would, `unused` where what
 * it is for is gone. `unknown` where the check could not run, which only a waiver of the whole gate covers.
 */
export function waiverUse(facts: GateFacts, waiver: Omit<GateWaiver, "expiresOn">): WaiverUse {
  const gateWith = (waivers: GateWaiver[]) => {
    return evaluateGates({ ...facts, waivers }).find((gate) => gate.id === waiver.gate);
  };
  const without = gateWith([]);
  const withIt = gateWith([{ ...waiver, expiresOn: facts.today }]);
  if (!without || !withIt) return "unknown";
  if (without.outcome !== withIt.outcome || without.count !== withIt.count) return "needed";
  return without.outcome === "unknown" ? "unknown" : "unused";
}
