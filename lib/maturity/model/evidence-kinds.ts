/** A number that evidence of a kind may bring. */
export interface EvidenceValue {
  name: string;
  /** `percent`: 0 to 100; `count`: a whole number from 0. */
  unit: "percent" | "count";
}

/**
 * What may be reported from outside (DOMAIN §5.3), with the numbers that checks and dimensions read of it. Each is read by
 * the check that the kind is named in.
 */
export const EVIDENCE_KINDS = [
  "contract-test",
  "fuzzing",
  "mutual-tls",
  "ebpf-coverage",
  "ai-review",
  "wasm-policy",
  "predictive-alerts",
  "self-repair",
  "zero-trust",
  "identity-issuing",
  "component-contract",
  "ai-operator",
  "incident-drill",
  "generated-client",
  "crd-managed",
  "rate-limiting",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The numbers of each kind; all may be left out, and then what needs them is unknown. */
export const EVIDENCE_VALUES: Record<EvidenceKind, readonly EvidenceValue[]> = {
  "contract-test": [
    { name: "operationsTested", unit: "count" },
    { name: "operationsPassed", unit: "count" },
  ],
  fuzzing: [
    { name: "requests", unit: "count" },
    { name: "crashes", unit: "count" },
  ],
  "mutual-tls": [{ name: "percent", unit: "percent" }],
  "ebpf-coverage": [{ name: "percent", unit: "percent" }],
  "ai-review": [{ name: "findings", unit: "count" }],
  "wasm-policy": [{ name: "policies", unit: "count" }],
  "predictive-alerts": [{ name: "alerts", unit: "count" }],
  "self-repair": [{ name: "repairs", unit: "count" }],
  "zero-trust": [{ name: "percent", unit: "percent" }],
  "identity-issuing": [{ name: "hours", unit: "count" }],
  "component-contract": [{ name: "worlds", unit: "count" }],
  "ai-operator": [{ name: "actions", unit: "count" }],
  "incident-drill": [{ name: "minutes", unit: "count" }],
  "generated-client": [{ name: "languages", unit: "count" }],
  "crd-managed": [{ name: "resources", unit: "count" }],
  "rate-limiting": [{ name: "percent", unit: "percent" }],
};
