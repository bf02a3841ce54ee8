import type { PolicySeverity } from "@/lib/diff/model";

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

/** An instant, in whole days before the day of loading and a time of that day (UTC). */
export interface DaysBefore {
  daysAgo: number;
  hour: number;
  /** 0 where absent. */
  minute?: number;
}

export type GateName = "validity" | "lint" | "breaking-changes";

/** What somebody did. Each is one call of one verb. */
export type Deed =
  | { do: "publish"; api: string; version: string; files: () => SpecTexts; changelog?: string; commit?: string }
  | { do: "request-review"; api: string; version: string; purpose?: string }
  | {
      do: "decide";
      api: string;
      version: string;
      decision: "approve" | "request_changes" | "comment";
      note?: string;
    }
  | { do: "comment"; api: string; version: string; body: string }
  | { do: "waive"; api: string; version: string; gate: GateName; reason: string; expiresInDays: number }
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

/** A deed, when, and by whom. */
export type ScenarioEvent = { at: DaysBefore; by: string } & Deed;

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

export interface Scenario {
  name: string;
  /** One line for people: what is loaded. */
  description: string;
  teams: ScenarioTeam[];
  people: ScenarioPerson[];
  /** Absent: the product's default policy. */
  policies?: ScenarioPolicy[];
  /** Absent: the severities of the rules. */
  severities?: ScenarioSeverities;
  apis: ScenarioApi[];
  /** Absent: nobody is known to call anything. */
  consumers?: ScenarioConsumer[];
  /** Absent: nobody has any. */
  habits?: ScenarioHabit[];
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
