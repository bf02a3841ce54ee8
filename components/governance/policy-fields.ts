import {
  COMPATIBILITY_LEVELS,
  type CompatibilityLevel,
  GATE_IDS,
  GATE_MODES,
  type GateId,
  type GateMode,
  type LifecyclePolicy,
} from "@/lib/lifecycle/model";

type SwitchName =
  | "reviewRequired"
  | "replacementRequired"
  | "compatibilityAcrossMajor"
  | "publishWhenApproved"
  | "consumersReview";
type NumberName = "requiredApprovals" | "noticeDays" | "leastDocumentationPercent" | "longestWaiverDays";
type TeamName = "securityTeam" | "platformTeam";

/** How a field of a policy is edited. */
export type PolicyField =
  | { name: SwitchName; kind: "switch" }
  | { name: NumberName; kind: "number"; least: number; most: number }
  | { name: TeamName; kind: "team" }
  | { name: "compatibilityLevel"; kind: "level"; choices: readonly CompatibilityLevel[] }
  | {
      name: GateId | "remainingTraffic" | "retiredDocuments";
      kind: "choice";
      choices: readonly (GateMode | LifecyclePolicy["retiredDocuments"])[];
    };
export type PolicyFieldName = PolicyField["name"];

/** Fields that belong together, under one heading. */
export interface PolicyGroup {
  name: "review" | "gates" | "ending";
  fields: readonly PolicyField[];
}

const gate = (name: GateId): PolicyField => ({ name, kind: "choice", choices: GATE_MODES });

/** Every field, in the order of the life of a version. */
export const POLICY_GROUPS: readonly PolicyGroup[] = [
  {
    name: "review",
    fields: [
      { name: "reviewRequired", kind: "switch" },
      { name: "requiredApprovals", kind: "number", least: 0, most: 20 },
      { name: "publishWhenApproved", kind: "switch" },
      { name: "consumersReview", kind: "switch" },
      { name: "securityTeam", kind: "team" },
      { name: "platformTeam", kind: "team" },
    ],
  },
  {
    name: "gates",
    fields: [
      gate("validity"),
      gate("lint"),
      gate("compatibility"),
      { name: "compatibilityLevel", kind: "level", choices: COMPATIBILITY_LEVELS },
      { name: "compatibilityAcrossMajor", kind: "switch" },
      gate("semver"),
      gate("ownership"),
      gate("documentation"),
      { name: "leastDocumentationPercent", kind: "number", least: 0, most: 100 },
      gate("policies"),
      { name: "longestWaiverDays", kind: "number", least: 1, most: 366 },
    ],
  },
  {
    name: "ending",
    fields: [
      { name: "noticeDays", kind: "number", least: 0, most: 3650 },
      { name: "replacementRequired", kind: "switch" },
      { name: "remainingTraffic", kind: "choice", choices: GATE_MODES },
      { name: "retiredDocuments", kind: "choice", choices: ["available", "gone"] },
    ],
  },
];

/** The same without their groups. */
export const POLICY_FIELDS: readonly PolicyField[] = POLICY_GROUPS.flatMap(({ fields }) => fields);

/** The value of a field as a form holds it; a team that is not asked is empty. */
export function fieldValue(policy: LifecyclePolicy, name: PolicyFieldName): string {
  const { gates, ...plain } = policy;
  return String({ ...plain, ...gates }[name] ?? "");
}

const modeOf = (text: string) => GATE_MODES.find((mode) => mode === text) ?? "block";

/** The level that a text names; the strictest where it names none. */
export function levelOf(text: string): CompatibilityLevel {
  return COMPATIBILITY_LEVELS.find((level) => level === text) ?? "full_transitive";
}

const isGate = (name: PolicyFieldName): name is GateId => GATE_IDS.some((one) => one === name);

/** A policy with one field changed to what a form holds. */
export function withField(policy: LifecyclePolicy, name: PolicyFieldName, text: string): LifecyclePolicy {
  if (isGate(name)) return { ...policy, gates: { ...policy.gates, [name]: modeOf(text) } };
  switch (name) {
    case "requiredApprovals":
    case "noticeDays":
    case "leastDocumentationPercent":
    case "longestWaiverDays":
      return { ...policy, [name]: Number(text) };
    case "securityTeam":
    case "platformTeam":
      return { ...policy, [name]: text === "" ? null : text };
    case "compatibilityLevel":
      return { ...policy, compatibilityLevel: levelOf(text) };
    case "remainingTraffic":
      return { ...policy, remainingTraffic: modeOf(text) };
    case "retiredDocuments":
      return { ...policy, retiredDocuments: text === "gone" ? "gone" : "available" };
    default:
      return { ...policy, [name]: text === "true" };
  }
}
