import type { FactsPatch } from "@/lib/maturity/check-case";
import { EVIDENCE_KINDS } from "@/lib/maturity/model/evidence-kinds";
import type { ApiFacts, ContractMeasures, EvidenceFact } from "@/lib/maturity/model/facts";

const AT = "2027-03-01T12:00:00.000Z";
const all = (of: number) => ({ count: of, of });
const none = () => ({ count: 0, of: 0 });

/** An API that somebody entered, and nothing else. */
export function factsOfNothing(): ApiFacts {
  return {
    at: AT,
    api: {
      id: "018f0000-0000-7000-8000-000000000001",
      slug: "parcels",
      name: "Parcels",
      team: "shipping",
      teamName: "Shipping",
      tier: 2,
      domain: null,
      tags: [],
      described: false,
      links: [],
      isolationLayer: null,
      runtime: null,
      createdAt: "2026-01-01T00:00:00.000Z",
      members: 0,
      owners: 0,
    },
    current: null,
    publishing: {
      versions: 0,
      byState: { draft: 0, in_review: 0, active: 0, deprecated: 0, sunset: 0, retired: 0 },
      byToken: none(),
      withCommit: none(),
      withChangelog: none(),
      lastAt: null,
      semver: none(),
      activeVersions: 0,
    },
    changes: {
      releases: 0,
      breakingReleases: [],
      breakingChanges: 0,
      breakingWithoutMajor: 0,
      removalsAnnounced: none(),
    },
    reviews: {
      required: false,
      requiredApprovals: 0,
      reviewed: none(),
      decided: 0,
      medianHours: null,
      open: 0,
      oldestOpenDays: null,
    },
    governance: {
      gates: [],
      compatibilityLevel: "none",
      rulesets: [],
      lintBlocks: false,
      codePolicies: [],
      deprecationPolicy: null,
      noticeDays: 0,
      waivers: { live: 0, acceptances: 0, expired: 0, unused: 0 },
      manifestAt: null,
    },
    traffic: {
      daysSeen: 0,
      calls: 0,
      errors: 0,
      deprecatedCalls: 0,
      unmatchedCalls: 0,
      operationsSeen: none(),
      identifiedCalls: none(),
      spiffeCallers: none(),
      firstAt: null,
      lastAt: null,
      traces: null,
      sources: [],
    },
    slos: { objectives: 0, met: 0, missed: 0, noData: 0, clauses: 0, breaches: 0 },
    deprecations: {
      records: 0,
      withSunset: none(),
      withReplacement: none(),
      overdue: 0,
      noticeKept: none(),
      signals: { confirmed: 0, contradicted: 0, notSeen: 0 },
      answered: none(),
      retiredByJob: 0,
      brownouts: 0,
    },
    consumers: { known: 0, declared: 0, byTraffic: 0, withTeam: none(), subscribers: 0 },
    dependencies: { dependencies: null, names: [] },
    evidence: [],
  };
}

/** A contract that nothing could be said against. */
export function exemplaryContract(): ContractMeasures {
  return {
    operations: 10,
    deprecatedOperations: 1,
    described: all(10),
    withOperationId: all(10),
    tagged: all(10),
    describedFields: all(100),
    schemas: 20,
    withExamples: all(10),
    withErrors: all(10),
    withSharedError: all(10),
    rateLimited: all(10),
    secured: all(10),
    schemes: ["oauth2"],
    secureServers: all(1),
    pagedLists: all(3),
    contact: true,
    license: true,
    boundedInputs: all(40),
    admissionRules: 4,
    observed: all(10),
    stability: "stable",
  };
}

/** Evidence of every kind that passed the day before. */
export function exemplaryEvidence(): EvidenceFact[] {
  return EVIDENCE_KINDS.map((kind, index) => ({
    id: `018f0000-0000-7000-8000-0000000001${String(index).padStart(2, "0")}`,
    kind,
    outcome: "passed",
    values: { percent: 100, operationsTested: 10, operationsPassed: 10, crashes: 0, findings: 0, minutes: 5, hours: 1 },
    at: "2027-02-28T12:00:00.000Z",
    expiresAt: "2027-05-28T12:00:00.000Z",
    by: "pipeline",
    url: null,
  }));
}

/** An API of which everything is known, and all of it good. */
export function exemplaryFacts(): ApiFacts {
  const nothing = factsOfNothing();
  return {
    ...nothing,
    api: {
      ...nothing.api,
      tier: 1,
      domain: "logistics",
      tags: ["public"],
      described: true,
      links: ["runbook", "dashboard", "source"],
      isolationLayer: "L-3",
      runtime: "kubernetes",
      members: 6,
      owners: 2,
    },
    current: {
      id: "018f0000-0000-7000-8000-000000000002",
      label: "1.4.0",
      state: "active",
      format: "openapi",
      specVersion: "3.1.0",
      publishedAt: "2027-02-01T00:00:00.000Z",
      semver: true,
      contract: exemplaryContract(),
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
    },
    publishing: {
      ...nothing.publishing,
      versions: 4,
      byState: { ...nothing.publishing.byState, active: 1, retired: 3 },
      byToken: all(4),
      withCommit: all(4),
      withChangelog: all(4),
      lastAt: "2027-02-01T00:00:00.000Z",
      semver: all(4),
      activeVersions: 1,
    },
    changes: { ...nothing.changes, releases: 3, removalsAnnounced: all(2) },
    reviews: {
      required: true,
      requiredApprovals: 2,
      reviewed: all(4),
      decided: 4,
      medianHours: 6,
      open: 1,
      oldestOpenDays: 1,
    },
    governance: {
      gates: (["validity", "lint", "compatibility", "semver", "ownership", "documentation", "policies"] as const).map(
        (id) => ({ id, mode: "block" }),
      ),
      compatibilityLevel: "backward_transitive",
      rulesets: ["house-style"],
      lintBlocks: true,
      codePolicies: ["no-personal-data"],
      deprecationPolicy: "half-a-year",
      noticeDays: 180,
      waivers: { live: 0, acceptances: 0, expired: 0, unused: 0 },
      manifestAt: "2027-02-01T00:00:00.000Z",
    },
    traffic: {
      daysSeen: 30,
      calls: 100_000,
      errors: 10,
      deprecatedCalls: 0,
      unmatchedCalls: 0,
      operationsSeen: all(10),
      identifiedCalls: all(100_000),
      spiffeCallers: all(5),
      firstAt: "2027-01-31T00:00:00.000Z",
      lastAt: "2027-03-01T11:59:00.000Z",
      traces: { traces: 1_000, depth: 5_000 },
      sources: ["traces", "metrics"],
    },
    slos: { objectives: 2, met: 2, missed: 0, noData: 0, clauses: 1, breaches: 0 },
    deprecations: {
      records: 2,
      withSunset: all(2),
      withReplacement: all(2),
      overdue: 0,
      noticeKept: all(2),
      signals: { confirmed: 2, contradicted: 0, notSeen: 0 },
      answered: all(5),
      retiredByJob: 3,
      brownouts: 1,
    },
    consumers: { known: 5, declared: 5, byTraffic: 5, withTeam: all(5), subscribers: 7 },
    dependencies: { dependencies: 1, names: ["addresses"] },
    evidence: exemplaryEvidence(),
  };
}

/** Facts with some of them put in place of what they were. Lists are replaced as a whole. */
export function patched(facts: ApiFacts, patch: FactsPatch): ApiFacts {
  return merged(facts, patch);
}

function merged<T>(base: T, patch: unknown): T {
  if (!isRecord(base) || !isRecord(patch)) return patch as T;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) result[key] = merged(result[key], value);
  return result as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
