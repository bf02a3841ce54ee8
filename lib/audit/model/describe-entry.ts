import type { AuditEntryDto } from "@/lib/audit/schema";

/** Everything that is written in the audit log, by `action`. */
export const AUDIT_ACTIONS = [
  "api.create",
  "api.update",
  "api.delete",
  "version.publish",
  "version.revise",
  "version.transition",
  "review.request",
  "review.decide",
  "review.comment",
  "review.withdraw",
  "review.publish",
  "review.undo",
  "review.edit",
  "review.require",
  "review.outdate",
  "thread.settle",
  "thread.edit",
  "thread.delete",
  "waiver.request",
  "waiver.grant",
  "waiver.approve",
  "waiver.refuse",
  "waiver.revoke",
  "policy.set",
  "policy.delete",
  "severities.set",
  "ruleset.create",
  "ruleset.update",
  "ruleset.version",
  "ruleset.bind",
  "ruleset.rebind",
  "ruleset.unbind",
  "ruleset.baseline",
  "deprecation-policy.create",
  "deprecation-policy.update",
  "deprecation-policy.delete",
  "deprecation-policy.bind",
  "deprecation-policy.unbind",
  "deprecation.declare",
  "deprecation.change",
  "deprecation.move",
  "deprecation.withdraw",
  "deprecation.end",
  "code-policy.create",
  "code-policy.update",
  "code-policy.switch",
  "code-policy.dry-run",
  "code-policy.cancel",
  "code-policy.delete",
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
  "version.hold",
  "slo.create",
  "slo.update",
  "slo.delete",
  "slo.import",
  "lineage.declare",
  "lineage.withdraw",
  "sla-clause.create",
  "sla-clause.update",
  "sla-clause.delete",
  "sla.breach",
  "signal-probe.create",
  "signal-probe.delete",
  "signal-probe.run",
  "signal.contradict",
  "deprecation.remind",
  "deprecation.escalate",
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
  "consumer.merge",
  "consumer.unmerge",
  "consumer.follow",
  "identity.link",
  "identity.unlink",
  "standing.set",
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
  "telemetry.change",
  "telemetry.alias",
  "telemetry.unalias",
  "usage.ignore",
  "usage.unignore",
  "outbound-rule.create",
  "outbound-rule.delete",
  "view.create",
  "view.update",
  "view.delete",
  "evidence.record",
  "evidence.withdraw",
  "exemption.grant",
  "exemption.revoke",
  "scorecard.first",
  "scorecard.level",
  "scorecard.alert",
  "rubric.create",
  "rubric.update",
  "rubric.version",
  "rubric.choose",
  "campaign.create",
  "campaign.update",
  "campaign.close",
  "advice.keep",
  "advice.attach",
  "plan.create",
  "plan.update",
  "plan.delete",
  "case.set",
  "case.delete",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Of these, what releases before this one wrote: the log has them for ever. */
export const FORMER_ACTIONS: readonly AuditAction[] = ["version.remind"];

/** What things the audit log speaks of. */
export const AUDIT_ENTITIES = [
  "api",
  "version",
  "review",
  "waiver",
  "policy",
  "code-policy",
  "team",
  "token",
  "user",
  "webhook",
  "consumer",
  "backstage",
  "import",
  "job",
  "outbound-rule",
  "telemetry",
  "ruleset",
  "deprecation-policy",
  "view",
  "rubric",
  "campaign",
  "advice",
  "plan",
  "case",
  "registry",
] as const;

const SENTENCES = {
  "api.create": "apiCreated",
  "api.update": "apiUpdated",
  "api.delete": "apiDeleted",
  "version.publish": "versionPublished",
  "version.revise": "versionRevised",
  "version.transition": "versionMoved",
  "review.request": "reviewRequested",
  "review.decide": "reviewDecided",
  "review.comment": "reviewCommented",
  "review.withdraw": "reviewWithdrawn",
  "review.publish": "reviewPublished",
  "review.undo": "reviewUndone",
  "review.edit": "reviewEdited",
  "review.require": "reviewRequired",
  "review.outdate": "reviewOutdated",
  "thread.settle": "threadSettled",
  "thread.edit": "commentEdited",
  "thread.delete": "commentDeleted",
  "waiver.request": "waiverRequested",
  "waiver.grant": "waiverGranted",
  "waiver.approve": "waiverApproved",
  "waiver.refuse": "waiverRefused",
  "waiver.revoke": "waiverRevoked",
  "policy.set": "policySet",
  "policy.delete": "policyDeleted",
  "severities.set": "severitiesSet",
  "ruleset.create": "rulesetCreated",
  "ruleset.update": "rulesetUpdated",
  "ruleset.version": "rulesetRewritten",
  "ruleset.bind": "rulesetBound",
  "ruleset.rebind": "rulesetRebound",
  "ruleset.unbind": "rulesetUnbound",
  "ruleset.baseline": "baselineSet",
  "deprecation-policy.create": "deprecationPolicyCreated",
  "deprecation-policy.update": "deprecationPolicyUpdated",
  "deprecation-policy.delete": "deprecationPolicyDeleted",
  "deprecation-policy.bind": "deprecationPolicyBound",
  "deprecation-policy.unbind": "deprecationPolicyUnbound",
  "deprecation.declare": "deprecationDeclared",
  "deprecation.change": "deprecationChanged",
  "deprecation.move": "sunsetMoved",
  "deprecation.withdraw": "deprecationWithdrawn",
  "deprecation.end": "deprecationEnded",
  "code-policy.create": "codePolicyCreated",
  "code-policy.update": "codePolicyUpdated",
  "code-policy.switch": "codePolicySwitched",
  "code-policy.dry-run": "dryRunStarted",
  "code-policy.cancel": "dryRunStopped",
  "code-policy.delete": "codePolicyDeleted",
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
  "version.hold": "moveHeld",
  "slo.create": "sloCreated",
  "slo.update": "sloUpdated",
  "slo.delete": "sloDeleted",
  "slo.import": "slosImported",
  "lineage.declare": "lineageDeclared",
  "lineage.withdraw": "lineageWithdrawn",
  "sla-clause.create": "clauseCreated",
  "sla-clause.update": "clauseUpdated",
  "sla-clause.delete": "clauseDeleted",
  "sla.breach": "clauseBroken",
  "signal-probe.create": "probeCreated",
  "signal-probe.delete": "probeDeleted",
  "signal-probe.run": "probesRun",
  "signal.contradict": "signalContradicted",
  "deprecation.remind": "sunsetNear",
  "deprecation.escalate": "callersSilent",
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
  "consumer.merge": "consumersMerged",
  "consumer.unmerge": "mergeUndone",
  "consumer.follow": "followChanged",
  "identity.link": "identityLinked",
  "identity.unlink": "identityUnlinked",
  "standing.set": "standingSaid",
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
  "telemetry.change": "telemetryChanged",
  "telemetry.alias": "aliasMade",
  "telemetry.unalias": "aliasRemoved",
  "usage.ignore": "pathIgnored",
  "usage.unignore": "pathNoticed",
  "outbound-rule.create": "outboundRuleCreated",
  "outbound-rule.delete": "outboundRuleDeleted",
  "view.create": "viewCreated",
  "view.update": "viewUpdated",
  "view.delete": "viewDeleted",
  "advice.keep": "adviceKept",
  "advice.attach": "adviceAttached",
  "plan.create": "planCreated",
  "plan.update": "planUpdated",
  "plan.delete": "planDeleted",
  "case.set": "caseSet",
  "case.delete": "caseDeleted",
  "evidence.record": "evidenceRecorded",
  "evidence.withdraw": "evidenceWithdrawn",
  "exemption.grant": "exemptionGranted",
  "exemption.revoke": "exemptionRevoked",
  "scorecard.first": "apisScored",
  "scorecard.level": "levelChanged",
  "scorecard.alert": "entropyHigh",
  "rubric.create": "rubricCreated",
  "rubric.update": "rubricUpdated",
  "rubric.version": "rubricRewritten",
  "rubric.choose": "rubricChosen",
  "campaign.create": "campaignCreated",
  "campaign.update": "campaignUpdated",
  "campaign.close": "campaignClosed",
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
      return `/governance/waivers?api=${encodeURIComponent(api)}`;
    case "policy":
      return action === "severities.set" ? "/governance/severities" : "/governance/policies";
    case "code-policy":
      return `/governance/code-policies/${encodeURIComponent(entityName)}`;
    case "ruleset":
      return `/governance/rulesets/${encodeURIComponent(entityName.split(" (")[0] ?? "")}`;
    case "registry":
      return "/scorecards";
    case "rubric":
      return `/governance/rubrics/${encodeURIComponent(entityName.split("@")[0] ?? "")}`;
    case "campaign":
      return `/scorecards/campaigns/${encodeURIComponent(entityName)}`;
    case "deprecation-policy":
      return `/governance/deprecation-policies#${encodeURIComponent(entityName.split(" (")[0] ?? "")}`;
    case "webhook":
      return `/settings/webhooks/${encodeURIComponent(entityId)}`;
    case "consumer":
      return `/consumers/${encodeURIComponent(entityName)}`;
    case "import":
      return `/imports/${encodeURIComponent(entityId)}`;
    case "job":
      return "/settings/jobs";
    case "telemetry":
      return "/settings/telemetry";
    case "outbound-rule":
      return "/settings/outside";
    case "advice":
      return `/advisor?advice=${encodeURIComponent(entityId)}`;
    case "plan":
      return `/scorecards/planner?plan=${encodeURIComponent(entityId)}`;
    case "case":
      return `/cases/${encodeURIComponent(entityName)}`;
    case "team":
      return `/settings/teams/${encodeURIComponent(entityName)}`;
    default:
      return null;
  }
}
