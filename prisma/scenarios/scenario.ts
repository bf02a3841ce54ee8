import type { PolicyRules } from "@/lib/deprecation-policies/schema";
import type { EvidenceKind } from "@/lib/maturity/model/evidence-kinds";
import type { PolicySeverity } from "@/lib/diff/model";
import type { DaysBefore } from "./days-before";
import type { ScenarioPromise } from "./scenario-promise";
import type { ScenarioCalls } from "./traffic/scenario-traffic";

export type { DaysBefore } from "./days-before";

/**
 * A scenario: an organisation, its people, its APIs and everything that happened to them, as a plan that a loader replays
 * through the product's verbs. Nothing here knows the database. Days are counted back from the day of loading, so that
 * a demonstration is as fresh next year as today; the texts themselves are the same bytes every time.
 */

/** A role in one team, as the product knows it. */
export type TeamRole = "reader" | "publisher" | "reviewer" | "owner";

export interface ScenarioTeam {
  slug: string;
  name: string;
  description: string;
}

export interface ScenarioPerson {
  name: string;
  /** At `meridian.example`: names the person in every event. */
  email: string;
  role?: "administrator";
  memberships: { team: string; role: TeamRole }[];
}

/** What the organisation demands of a version; the defaults of the product unless a scenario says otherwise. */
export interface ScenarioPolicy {
  /** Absent: for every API. */
  team?: string;
  requiredApprovals: number;
  noticePeriodDays: number;
  replacementRequired: boolean;
}

/** What the organisation asks of reviews from a day on, beside what its policy says already. */
export interface ScenarioReviewers {
  /** Slugs of teams; they stand where authentication, and where names, come in. */
  securityTeam: string;
  platformTeam: string;
  consumersReview: boolean;
}

/** What an administrator set up for everybody. Each is one call of one verb, but for a dry run, which is gone through. */
export type ScenarioRule = { at: DaysBefore; by: string } & (
  | { set: "reviewers"; reviewers: ScenarioReviewers }
  | { set: "ruleset"; slug: string; name: string; description: string; text: string; note: string }
  | { set: "ruleset-version"; slug: string; text: string; note: string }
  | {
      set: "binding";
      ruleset: string;
      scope: "organisation" | "label";
      subject?: string;
      actions?: Record<"error" | "warning" | "info" | "hint", "block" | "warn" | "notify" | "off">;
      ratchet?: boolean;
    }
  | {
      set: "code-policy";
      slug: string;
      name: string;
      description: string;
      expression: string;
      message: string;
      effect: "block" | "warn" | "notify";
      /** Absent: it holds for every API; else for those with one of these labels. */
      labels?: string[];
    }
  | { set: "dry-run"; slug: string }
  | {
      set: "deprecation-policy";
      slug: string;
      name: string;
      description: string;
      rules: PolicyRules;
      /** Domains whose APIs it holds for. */
      domains: string[];
    }
  | { set: "code-policy-state"; slug: string; state: "dry-run" | "on"; reason: string; withoutDryRun?: boolean }
);

/** How bad the organisation finds changes of some rules, where it sees that otherwise than the rules do. */
export interface ScenarioSeverities {
  at: DaysBefore;
  /** An administrator. */
  by: string;
  /** By the id of a rule. To and from `breaking` would move gates, which a rehearsal judges by the rules alone. */
  severities: Record<string, Exclude<PolicySeverity, "breaking">>;
  reason: string;
}

export type IsolationLayer = "L-0" | "L-1" | "L-2" | "L-3" | "L-4" | "L-5";

export interface ScenarioApi {
  slug: string;
  name: string;
  description: string;
  team: string;
  domain: string;
  tags: string[];
  tier: 1 | 2 | 3;
  /** DOMAIN §2; absent where the team has not said. */
  isolationLayer?: IsolationLayer;
  runtime?: string;
  links?: { label: string; url: string }[];
}

/** A definition as text: the file to begin with, and all files it refers to (the entry among them). */
export interface SpecTexts {
  entry: string;
  files: { name: string; text: string }[];
}

export type GateName = "validity" | "lint" | "compatibility" | "policies";

/** A change of a version against the one that callers have, by its rule and, where several have it, its operation. */
export interface ScenarioChange {
  rule: string;
  operation?: string;
}

/** What a conversation is about. */
export type ScenarioAnchor =
  | { kind: "operation"; operation: string }
  | { kind: "field"; owner: string; path: string[] }
  | ({ kind: "change" } & ScenarioChange);

/** What somebody did. Each is one call of one verb. */
export type Deed =
  | { do: "publish"; api: string; version: string; files: () => SpecTexts; changelog?: string; commit?: string }
  /** Other bytes of a version that is in review. */
  | { do: "revise"; api: string; version: string; files: () => SpecTexts; changelog: string; commit?: string }
  /** `publishWhenApproved`: as the policy says where absent. */
  | { do: "request-review"; api: string; version: string; purpose?: string; publishWhenApproved?: boolean }
  | { do: "withdraw"; api: string; version: string; reason: string }
  | {
      do: "decide";
      api: string;
      version: string;
      decision: "approve" | "request_changes" | "comment";
      note?: string;
    }
  | { do: "comment"; api: string; version: string; body: string }
  | { do: "thread"; api: string; version: string; about: ScenarioAnchor; body: string }
  /** `thread`: how its first comment begins. */
  | { do: "reply"; api: string; version: string; thread: string; body: string }
  | { do: "resolve"; api: string; version: string; thread: string }
  /** `only`: one change, or one lint rule or policy; absent: the whole gate. `ask`: somebody else is to decide. */
  | {
      do: "waive";
      api: string;
      version: string;
      gate: GateName;
      reason: string;
      expiresInDays: number;
      only?: ScenarioChange;
      ask?: true;
    }
  | {
      do: "transition";
      api: string;
      version: string;
      to: "active" | "deprecated" | "sunset" | "retired";
      reason?: string;
      deprecation?: {
        /** From the day of the event. */
        sunsetInDays: number;
        replacement?: string;
        migrationGuide?: string;
      };
    };

/** A deed, when, and by whom; `via` their team's pipeline it was a token that did it. */
export type ScenarioEvent = { at: DaysBefore; by: string; via?: "pipeline" } & Deed;

/** Somebody who calls APIs, and what was said of it. */
export interface ScenarioConsumer {
  slug: string;
  name: string;
  kind: "service" | "application" | "team" | "partner" | "person";
  /** Null: nobody in the organisation runs it. */
  team: string | null;
  contact: string;
  description: string;
  /** Slugs of the APIs that it serves. */
  provides?: string[];
  calls: { api: string; version?: string; operations?: string[] }[];
  /** When, and who said so; the versions it calls are there by then. */
  at: DaysBefore;
  by: string;
  /** By hand unless it is the consumer's own manifest. */
  via?: "manifest";
}

/** What somebody keeps at hand and wants to hear of. */
export interface ScenarioHabit {
  at: DaysBefore;
  by: string;
  /** Slugs of APIs. */
  favourites?: string[];
  subscriptions?: { subject: "api" | "team" | "tag"; value: string }[];
  /** Of the catalogue: the query of its address; of a team where one is named. */
  views?: { name: string; query: string; team?: string }[];
}

/** What a team says of its way off something that goes away. */
export interface ScenarioAnswer {
  at: DaysBefore;
  by: string;
  consumer: string;
  api: string;
  version: string;
  standing: "acknowledged" | "migrating" | "migrated";
  note?: string;
  /** From the day of loading. */
  plannedInDays?: number;
}

/** What a pipeline of the team reported of an API. */
export interface ScenarioReport {
  at: DaysBefore;
  api: string;
  kind: EvidenceKind;
  outcome: "passed" | "failed";
  summary: string;
  values?: Record<string, number>;
}

/** A goal for many, and until when. */
export interface ScenarioCampaign {
  at: DaysBefore;
  by: string;
  slug: string;
  title: string;
  goal: string;
  checks: string[];
  /** Domains whose APIs it is for. */
  domains: string[];
  /** From the day of loading. */
  dueInDays: number;
}

/** That an API need not meet a check for a while. */
export interface ScenarioExemption {
  at: DaysBefore;
  by: string;
  api: string;
  check: string;
  reason: string;
  /** From the day of loading. */
  endsInDays: number;
}

export interface Scenario {
  name: string;
  /** One line for people: what is loaded. */
  description: string;
  teams: ScenarioTeam[];
  people: ScenarioPerson[];
  /** Absent: the product's default policy. */
  policies?: ScenarioPolicy[];
  /** Set up later than the rest, in chronological order. Absent: nothing. */
  rules?: ScenarioRule[];
  /** Absent: the severities of the rules. */
  severities?: ScenarioSeverities;
  apis: ScenarioApi[];
  /** Absent: nobody is known to call anything. */
  consumers?: ScenarioConsumer[];
  /** Absent: nobody answered to anything. */
  answers?: ScenarioAnswer[];
  /** Absent: nothing is reported from outside. */
  reports?: ScenarioReport[];
  exemptions?: ScenarioExemption[];
  campaigns?: ScenarioCampaign[];
  /** Since when scores are computed, and every how many days; absent: not before somebody looks. */
  scored?: { sinceDaysAgo: number; everyDays: number };
  /** Absent: nobody has any. */
  habits?: ScenarioHabit[];
  /** Absent: nothing is promised of any API. */
  promises?: ScenarioPromise[];
  /** Absent: no telemetry ever arrived. */
  traffic?: ScenarioCalls[];
  /** In chronological order. */
  events: ScenarioEvent[];
}

/**
 * The instant of an event, given the instant of loading: the UTC day of `now`, less the days, at the time of the event.
 */
export function instantOf(at: DaysBefore, now: Date): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - at.daysAgo, at.hour, at.minute ?? 0),
  );
}

/** Negative when `a` is before `b`. */
export function compareInstants(a: DaysBefore, b: DaysBefore): number {
  return b.daysAgo - a.daysAgo || a.hour - b.hour || (a.minute ?? 0) - (b.minute ?? 0);
}
