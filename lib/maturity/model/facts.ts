import type { VersionState } from "@/lib/lifecycle/model";

/** So many of so many. What has an `of` of 0 has no ratio: it is unknown, or not applicable, and never 100 %. */
export interface Share {
  count: number;
  of: number;
}

/** Something that happened, by ISO instant; null: never. */
export type Instant = string | null;

/** Whose the API is, and what its catalogue entry says. */
export interface ApiIdentityFacts {
  id: string;
  slug: string;
  name: string;
  /** The team's slug and name. */
  team: string;
  teamName: string;
  tier: number;
  domain: string | null;
  tags: string[];
  described: boolean;
  /** Kinds of its links, such as `runbook`. */
  links: string[];
  isolationLayer: string | null;
  runtime: string | null;
  createdAt: string;
  /** Members of the team, and how many of them are owners. */
  members: number;
  owners: number;
}

/** What the contract of one version is like. Shares are of operations unless their name says otherwise. */
export interface ContractMeasures {
  operations: number;
  deprecatedOperations: number;
  described: Share;
  withOperationId: Share;
  tagged: Share;
  /** Fields (properties and parameters reachable from operations) with a description, DOMAIN §5.1. */
  describedFields: Share;
  schemas: number;
  /** Operations with a request or a success body: those that have an example or a default in it. */
  withExamples: Share;
  /** Operations that say how an error of the caller's (4xx or default) is answered. */
  withErrors: Share;
  /** Of these, the ones whose errors are `application/problem+json` (RFC 9457) or share one named schema. */
  withSharedError: Share;
  /** Operations that say 429, or name a rate-limit header (RateLimit*, X-RateLimit-*, Retry-After). */
  rateLimited: Share;
  /** Operations that demand a caller's credentials. */
  secured: Share;
  /** Types of security schemes in use: `oauth2`, `http bearer`, `apiKey query`, `mutualTLS`, `openIdConnect`. */
  schemes: string[];
  /** Of the addresses with a scheme: those over https or wss. */
  secureServers: Share;
  /** Lists (GET that answers an array, or an object of one) that can be paged. */
  pagedLists: Share;
  contact: boolean;
  license: boolean;
  /** Fields whose values are bounded (enum, format, pattern, lengths, limits), of strings, numbers and arrays in requests. */
  boundedInputs: Share;
  /** Admission rules (`x-kubernetes-admission`) and observability declarations (`x-observability`) of operations. */
  admissionRules: number;
  observed: Share;
  stability: string | null;
}

/** The version that callers use: the highest active; else the highest deprecated; else the newest. */
export interface CurrentVersionFacts {
  id: string;
  label: string;
  state: VersionState;
  format: string;
  specVersion: string;
  publishedAt: string;
  semver: boolean;
  /** Null: not measured yet (an older index); checks of it are unknown. */
  contract: ContractMeasures | null;
  /** Stored findings of validation and lint by severity. */
  findings: { error: number; warning: number; info: number; hint: number };
}

/** How versions come about: of the last 365 days. */
export interface PublishingFacts {
  versions: number;
  byState: Record<VersionState, number>;
  /** Published versions, and how many of them by a token. */
  byToken: Share;
  withCommit: Share;
  withChangelog: Share;
  lastAt: Instant;
  /** Versions whose number is a semantic version. */
  semver: Share;
  /** Active versions. */
  activeVersions: number;
}

/** A version that broke callers, in the last 365 days; the term B of the entropy and the dimension resilience. */
export interface BreakingRelease {
  versionId: string;
  version: string;
  /** Compared with. */
  from: string;
  breaking: number;
  at: string;
}

export interface ChangeFacts {
  releases: number;
  breakingReleases: BreakingRelease[];
  /** Sum of `breaking` over them. */
  breakingChanges: number;
  /** Breaking releases that kept their major version. */
  breakingWithoutMajor: number;
  /** Operations that active versions of these days no longer had: those that a deprecation had announced before. */
  removalsAnnounced: Share;
}

/** Reviews of the last 365 days. */
export interface ReviewFacts {
  required: boolean;
  requiredApprovals: number;
  /** Versions that became active, and how many of them had an approved review. */
  reviewed: Share;
  decided: number;
  /** From the request to the first decision; null: none decided. */
  medianHours: number | null;
  open: number;
  /** Days that the oldest open one waits. */
  oldestOpenDays: number | null;
}

export interface GovernanceFacts {
  /** Gates of the policy that hold for the API, by what follows from them. */
  gates: { id: string; mode: "block" | "warn" | "off" }[];
  compatibilityLevel: string;
  /** Rulesets bound to it, by slug, and whether any finding blocks. */
  rulesets: string[];
  lintBlocks: boolean;
  /** Policies as code that are on and hold for it. */
  codePolicies: string[];
  /** A bound deprecation policy; null: none. */
  deprecationPolicy: string | null;
  noticeDays: number;
  waivers: { live: number; acceptances: number; expired: number; unused: number };
  /** When it was last applied as a manifest (`kind: APIDefinition`); null: never. */
  manifestAt: Instant;
}

/** Calls of the last 30 days (UTC days before `at`, with today). */
export interface TrafficFacts {
  /** Days of the window on which any call was recorded. None: nothing is known, which is not the same as no calls. */
  daysSeen: number;
  calls: number;
  errors: number;
  /** Calls to operations that are deprecated by record or mark. */
  deprecatedCalls: number;
  unmatchedCalls: number;
  /** Operations of the current version that were called. */
  operationsSeen: Share;
  identifiedCalls: Share;
  /** Callers by SPIFFE id, of identities that called. */
  spiffeCallers: Share;
  firstAt: Instant;
  lastAt: Instant;
  /** Traces with a span of the API, and the spans on their longest path together; null: no traces were received. */
  traces: { traces: number; depth: number } | null;
  /** By how they came: spans, metrics, log files. */
  sources: ("traces" | "metrics" | "logs")[];
}

export interface SloFacts {
  objectives: number;
  /** Judged now, over their own windows. */
  met: number;
  missed: number;
  noData: number;
  clauses: number;
  /** Of the last 90 days. */
  breaches: number;
}

export interface DeprecationFacts {
  /** What goes away and has not gone: declared, or marked in the current document. */
  records: number;
  withSunset: Share;
  withReplacement: Share;
  /** Sunset dates that have passed and nothing happened. */
  overdue: number;
  /** Declared ones with the notice that the policy asks for. */
  noticeKept: Share;
  /** What the wire says of fields that are due, by operation and field. */
  signals: { confirmed: number; contradicted: number; notSeen: number };
  /** Consumers of what goes away: those that have said anything. */
  answered: Share;
  /** Versions that were retired or sunset by the registry's own job. */
  retiredByJob: number;
  brownouts: number;
}

export interface ConsumerFacts {
  known: number;
  declared: number;
  byTraffic: number;
  withTeam: Share;
  /** Subscriptions to the API of people, and webhooks that hear of it. */
  subscribers: number;
}

export interface DependencyFacts {
  /** Distinct APIs that what provides this API calls; null: nobody says what provides it. */
  dependencies: number | null;
  names: string[];
}

/** What was reported from outside (`POST /evidence`), the newest of each kind that has not expired. */
export interface EvidenceFact {
  id: string;
  kind: string;
  outcome: "passed" | "failed";
  /** Numbers that the kind knows, such as `operationsTested`. */
  values: Record<string, number>;
  at: string;
  expiresAt: string;
  by: string;
  url: string | null;
}

/**
 * Everything that a score is made of: what the registry stored of one API at one instant. Plain JSON, kept with the score
 * (lib/scorecards), so that an old number can be explained and computed again.
 */
export interface ApiFacts {
  /** The instant of collecting; all windows end here. */
  at: string;
  api: ApiIdentityFacts;
  /** Null: nothing was published yet. */
  current: CurrentVersionFacts | null;
  publishing: PublishingFacts;
  changes: ChangeFacts;
  reviews: ReviewFacts;
  governance: GovernanceFacts;
  traffic: TrafficFacts;
  slos: SloFacts;
  deprecations: DeprecationFacts;
  consumers: ConsumerFacts;
  dependencies: DependencyFacts;
  evidence: EvidenceFact[];
}

/** The days that windows of facts go back (DOMAIN §5.1). */
export const TRAFFIC_DAYS = 30;
export const CHANGE_DAYS = 365;
