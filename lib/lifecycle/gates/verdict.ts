import type { GateReason } from "@/lib/lifecycle/model";
import { GATE_SENTENCES, type GateCode, type ReasonValues } from "./reasons";

/** One thing that stands against a gate. */
export interface Standing {
  fingerprint: string;
  rule?: string;
}

/** What a gate found, before any waiver. */
export interface GateVerdict {
  against: readonly Standing[];
  /** Why the gate does not know everything; absent where it does. */
  unknown?: GateReason;
  /** What it says where nothing stands. */
  clear: GateReason;
  /** What it says of what stands, by how many are open and how many more are waived. */
  standing: (open: { count: number; waived: number }) => GateReason;
  notes?: readonly GateReason[];
}

/** A thing to say, with its sentence. */
export function reason(code: GateCode, values: ReasonValues = {}): GateReason {
  const sentence: (values: ReasonValues) => string = GATE_SENTENCES[code];
  return { code, values, detail: sentence(values) };
}

/** The verdict of a check that nobody ran. */
export function notRun(why: GateReason = reason("not_run")): GateVerdict {
  return { against: [], unknown: why, clear: why, standing: () => why };
}

/** The verdict of a check with nothing to find. */
export function nothing(clear: GateReason, notes: readonly GateReason[] = []): GateVerdict {
  return { against: [], clear, standing: () => clear, notes };
}
