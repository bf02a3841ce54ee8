import { EVIDENCE_KINDS, type EvidenceKind } from "@/lib/maturity/model/evidence-kinds";

/** Days that a report of each kind holds unless whoever sends it says otherwise: what changes often is looked at often. */
export const VALID_DAYS: Readonly<Record<EvidenceKind, number>> = {
  "contract-test": 30,
  fuzzing: 90,
  "mutual-tls": 30,
  "ebpf-coverage": 30,
  "ai-review": 90,
  "wasm-policy": 90,
  "predictive-alerts": 90,
  "self-repair": 90,
  "zero-trust": 30,
  "identity-issuing": 30,
  "component-contract": 90,
  "ai-operator": 90,
  "incident-drill": 180,
  "generated-client": 180,
  "crd-managed": 90,
  "rate-limiting": 30,
};

/** Pairs `[part, whole]` of numbers: the part is never greater. */
export const VALUE_PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["operationsPassed", "operationsTested"],
  ["crashes", "requests"],
];

/** Evidence is looked at again: no report holds for longer than a year and a day. */
export const LONGEST_EVIDENCE_DAYS = 366;

export const EVIDENCE_OUTCOMES = ["passed", "failed"] as const;
export type EvidenceOutcome = (typeof EVIDENCE_OUTCOMES)[number];

/** The kind that a stored text names; anything else in the column is a fault of ours. */
export function evidenceKindOf(stored: string): EvidenceKind {
  const kind = EVIDENCE_KINDS.find((one) => one === stored);
  if (!kind) throw new Error(`there is evidence of the unknown kind ${stored}`);
  return kind;
}
