import { GATE_MODES, type GateMode, type LifecyclePolicy } from "@/lib/lifecycle/model";

/** How a field of a policy is edited. */
export type PolicyField =
  | { name: "reviewRequired" | "replacementRequired"; kind: "switch" }
  | { name: "requiredApprovals" | "noticeDays"; kind: "number"; most: number }
  | {
      name: "validity" | "lint" | "breakingChanges" | "remainingTraffic" | "retiredDocuments";
      kind: "choice";
      choices: readonly (GateMode | LifecyclePolicy["retiredDocuments"])[];
    };
export type PolicyFieldName = PolicyField["name"];

/** Every field, in the order of the life of a version. */
export const POLICY_FIELDS: readonly PolicyField[] = [
  { name: "reviewRequired", kind: "switch" },
  { name: "requiredApprovals", kind: "number", most: 20 },
  { name: "validity", kind: "choice", choices: GATE_MODES },
  { name: "lint", kind: "choice", choices: GATE_MODES },
  { name: "breakingChanges", kind: "choice", choices: GATE_MODES },
  { name: "noticeDays", kind: "number", most: 3650 },
  { name: "replacementRequired", kind: "switch" },
  { name: "remainingTraffic", kind: "choice", choices: GATE_MODES },
  { name: "retiredDocuments", kind: "choice", choices: ["available", "gone"] },
];

/** The value of a field as a form holds it. */
export function fieldValue(policy: LifecyclePolicy, name: PolicyFieldName): string {
  const { gates, ...plain } = policy;
  return String({ ...plain, ...gates }[name]);
}

const modeOf = (text: string) => GATE_MODES.find((mode) => mode === text) ?? "block";

/** A policy with one field changed to what a form holds. */
export function withField(policy: LifecyclePolicy, name: PolicyFieldName, text: string): LifecyclePolicy {
  switch (name) {
    case "reviewRequired":
    case "replacementRequired":
      return { ...policy, [name]: text === "true" };
    case "requiredApprovals":
    case "noticeDays":
      return { ...policy, [name]: Number(text) };
    case "remainingTraffic":
      return { ...policy, remainingTraffic: modeOf(text) };
    case "retiredDocuments":
      return { ...policy, retiredDocuments: text === "gone" ? "gone" : "available" };
    default:
      return { ...policy, gates: { ...policy.gates, [name]: modeOf(text) } };
  }
}
