import type { Role, TeamRole } from "@/lib/core/context";

/** Roles inside a team, from least to most. */
export const TEAM_ROLES = ["reader", "publisher", "reviewer", "owner"] as const satisfies readonly TeamRole["role"][];

/** Whether a stored text is a role inside a team. */
export function isTeamRole(value: string): value is TeamRole["role"] {
  return TEAM_ROLES.some((role) => role === value);
}

/** What a person is to the registry as a whole. A `member` reads everything; teams give the rest. */
export const USER_ROLES = ["member", "administrator"] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Everything a caller can be allowed to do. A token's scopes are names from this list. */
export const PERMISSIONS = [
  "registry.read",
  "audit.read",
  "api.create",
  "api.update",
  "api.delete",
  "version.publish",
  "version.transition",
  "review.request",
  "review.comment",
  "review.decide",
  "waiver.grant",
  "token.manage",
  "team.manage",
  "user.manage",
  "policy.manage",
  "ruleset.manage",
  "deprecation.manage",
  "job.manage",
  "outbound.manage",
  "webhook.manage",
  "operation.try",
  "consumer.declare",
  "dependency.reject",
  "view.manage",
  "telemetry.write",
  "evidence.write",
  "exemption.grant",
  "rubric.manage",
  "campaign.manage",
  "advice.write",
  "plan.write",
  "case.manage",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const reads: Permission[] = ["registry.read", "audit.read", "operation.try", "advice.write", "plan.write"];
const publishes: Permission[] = [
  ...reads,
  "api.create",
  "api.update",
  "version.publish",
  "review.request",
  "review.comment",
  "consumer.declare",
  "view.manage",
  "telemetry.write",
  "evidence.write",
];
const reviews: Permission[] = [...reads, "review.comment", "review.decide"];
const owns: Permission[] = [
  ...publishes,
  "review.decide",
  "version.transition",
  "waiver.grant",
  "api.delete",
  "token.manage",
  "team.manage",
  "dependency.reject",
  "webhook.manage",
  "ruleset.manage",
  "deprecation.manage",
];

/** What each role may do, in its team (or everywhere, for an administrator). A reader keeps advice and plans, and changes nothing else. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  reader: new Set(reads),
  publisher: new Set(publishes),
  reviewer: new Set(reviews),
  owner: new Set(owns),
  administrator: new Set(PERMISSIONS),
};
