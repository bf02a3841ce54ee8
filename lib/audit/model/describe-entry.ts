import type { AuditEntryDto } from "@/lib/audit/schema";

/** Everything that is written in the audit log, by `action`. */
export const AUDIT_ACTIONS = [
  "api.create",
  "api.update",
  "api.delete",
  "version.publish",
  "version.transition",
  "review.request",
  "review.decide",
  "review.comment",
  "waiver.grant",
  "waiver.revoke",
  "policy.set",
  "policy.delete",
  "severities.set",
  "team.create",
  "team.update",
  "team.delete",
  "membership.set",
  "membership.remove",
  "token.create",
  "token.revoke",
  "user.create",
  "user.join",
  "user.update",
  "user.password",
  "version.remind",
  "waiver.remind",
  "webhook.create",
  "webhook.update",
  "webhook.rotate",
  "webhook.disable",
  "webhook.delete",
  "consumer.create",
  "consumer.update",
  "consumer.delete",
  "consumer.apply",
  "dependency.declare",
  "dependency.remove",
  "backstage.import",
  "import.create",
  "import.change",
  "import.run",
  "import.cancel",
  "import.retry",
  "import.finish",
  "job.cancel",
  "job.retry",
  "outbound-rule.create",
  "outbound-rule.delete",
  "view.create",
  "view.update",
  "view.delete",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What things the audit log speaks of. */
export const AUDIT_ENTITIES = [
  "api",
  "version",
  "review",
  "waiver",
  "policy",
  "team",
  "token",
  "user",
  "webhook",
  "consumer",
  "backstage",
  "import",
  "job",
  "outbound-rule",
  "view",
] as const;

const SENTENCES = {
  "api.create": "apiCreated",
  "api.update": "apiUpdated",
  "api.delete": "apiDeleted",
  "version.publish": "versionPublished",
  "version.transition": "versionMoved",
  "review.request": "reviewRequested",
  "review.decide": "reviewDecided",
  "review.comment": "reviewCommented",
  "waiver.grant": "waiverGranted",
  "waiver.revoke": "waiverRevoked",
  "policy.set": "policySet",
  "policy.delete": "policyDeleted",
  "severities.set": "severitiesSet",
  "team.create": "teamCreated",
  "team.update": "teamUpdated",
  "team.delete": "teamDeleted",
  "membership.set": "memberSet",
  "membership.remove": "memberRemoved",
  "token.create": "tokenCreated",
  "token.revoke": "tokenRevoked",
  "user.create": "userCreated",
  "user.join": "userJoined",
  "user.update": "userUpdated",
  "user.password": "passwordChanged",
  "version.remind": "sunsetNear",
  "waiver.remind": "waiverEnds",
  "webhook.create": "webhookCreated",
  "webhook.update": "webhookUpdated",
  "webhook.rotate": "webhookRotated",
  "webhook.disable": "webhookDisabled",
  "webhook.delete": "webhookDeleted",
  "consumer.create": "consumerCreated",
  "consumer.update": "consumerUpdated",
  "consumer.delete": "consumerDeleted",
  "consumer.apply": "manifestApplied",
  "dependency.declare": "dependencyDeclared",
  "dependency.remove": "dependencyRemoved",
  "backstage.import": "backstageImported",
  "import.create": "importPlanned",
  "import.change": "importChanged",
  "import.run": "importStarted",
  "import.cancel": "importStopped",
  "import.retry": "importRetried",
  "import.finish": "importFinished",
  "job.cancel": "jobCancelled",
  "job.retry": "jobRetried",
  "outbound-rule.create": "outboundRuleCreated",
  "outbound-rule.delete": "outboundRuleDeleted",
  "view.create": "viewCreated",
  "view.update": "viewUpdated",
  "view.delete": "viewDeleted",
} as const satisfies Record<AuditAction, string>;

const TRANSITIONS = {
  draft: "versionDrafted",
  in_review: "versionSentToReview",
  active: "versionActivated",
  deprecated: "versionDeprecated",
  sunset: "versionSunset",
  retired: "versionRetired",
} as const;

const DECISIONS = {
  approve: "reviewApproved",
  request_changes: "changesRequested",
  comment: "reviewCommented",
} as const;

export type AuditSentence =
  | (typeof SENTENCES)[AuditAction]
  | (typeof TRANSITIONS)[keyof typeof TRANSITIONS]
  | (typeof DECISIONS)[keyof typeof DECISIONS]
  | "other";

function isAction(action: string): action is AuditAction {
  return Object.hasOwn(SENTENCES, action);
}

function fieldOf(value: unknown, name: string): string | undefined {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return undefined;
  const field: unknown = Reflect.get(value, name);
  return typeof field === "string" ? field : undefined;
}

function pick<M extends Readonly<Record<string, AuditSentence>>>(table: M, key: string | undefined) {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The sentence that tells what an entry of the log says; `other` for an action that is not known here. */
export function auditSentence({ action, after }: Pick<AuditEntryDto, "action" | "after">): AuditSentence {
  if (!isAction(action)) return "other";
  const special =
    action === "version.transition"
      ? pick(TRANSITIONS, fieldOf(after, "state"))
      : action === "review.decide"
        ? pick(DECISIONS, fieldOf(after, "decision"))
        : undefined;
  return special ?? SENTENCES[action];
}

/** Whom else an entry concerns: the person of a membership. */
export function auditSubject({ before, after }: Pick<AuditEntryDto, "before" | "after">): string {
  return fieldOf(after, "user") ?? fieldOf(before, "user") ?? "";
}

/** The page of what an entry is about; null where it has none, or none any more. */
export function auditTarget({
  action,
  entity,
  entityId,
  entityName,
}: Pick<AuditEntryDto, "action" | "entity" | "entityId" | "entityName">): string | null {
  if (action.endsWith(".delete")) return null;
  const [api = "", ...label] = entityName.split("@");
  switch (entity) {
    case "api":
      return `/apis/${encodeURIComponent(entityName)}`;
    case "version":
      return `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(label.join("@"))}`;
    case "review":
      return `/reviews/${encodeURIComponent(entityId)}`;
    case "waiver":
      return "/governance/waivers";
    case "policy":
      return action === "severities.set" ? "/governance/severities" : "/governance/policies";
    case "webhook":
      return `/settings/webhooks/${encodeURIComponent(entityId)}`;
    case "consumer":
      return `/consumers/${encodeURIComponent(entityName)}`;
    case "import":
      return `/imports/${encodeURIComponent(entityId)}`;
    case "job":
      return "/settings/jobs";
    case "outbound-rule":
      return "/settings/outside";
    case "team":
      return `/settings/teams/${encodeURIComponent(entityName)}`;
    default:
      return null;
  }
}
