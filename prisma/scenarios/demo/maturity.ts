import type { ScenarioCampaign, ScenarioEvent, ScenarioExemption, ScenarioReport } from "@/prisma/scenarios/scenario";
import { apis } from "./catalogue";
import { INGRID } from "./people";

/** Teams whose versions come from a pipeline, since so many days. */
const PIPELINE_SINCE: Readonly<Record<string, number>> = { payments: 330, identity: 300, catalogue: 90 };
const TEAM_OF = new Map(apis.map(({ slug, team }) => [slug, team]));

/** Versions that were reviewed came from the team's pipeline, once it had one; drafts of people are theirs. */
export function fromPipelines(events: readonly ScenarioEvent[]): ScenarioEvent[] {
  const reviewed = new Set(
    events.flatMap((event) =>
      event.do === "decide" && event.decision === "approve" ? [`${event.api}@${event.version}`] : [],
    ),
  );
  return events.map((event) => {
    const since = PIPELINE_SINCE[TEAM_OF.get(event.api) ?? ""] ?? 0;
    const isPipelines =
      event.do === "publish" && event.at.daysAgo <= since && reviewed.has(`${event.api}@${event.version}`);
    return isPipelines ? { ...event, via: "pipeline" } : event;
  });
}

const at = (daysAgo: number, hour = 4) => ({ daysAgo, hour });

const limited = (api: string, daysAgo: number, percent: number): ScenarioReport => ({
  at: at(daysAgo),
  api,
  kind: "rate-limiting",
  outcome: percent >= 50 ? "passed" : "failed",
  summary: `The gateway limits ${percent} % of the routes.`,
  values: { percent },
});

const contractTest = (api: string, daysAgo: number, tested: number, passed: number): ScenarioReport => ({
  at: at(daysAgo),
  api,
  kind: "contract-test",
  outcome: passed === tested ? "passed" : "failed",
  summary: `${passed} of ${tested} operations answered as the contract says.`,
  values: { operationsTested: tested, operationsPassed: passed },
});

/** What the pipelines and gateways of Meridian reported. */
export const reports: ScenarioReport[] = [
  ...["payments", "payment-methods", "payouts", "billing", "disputes", "subscriptions"].flatMap((api) =>
    [80, 52, 24, 3].map((daysAgo) => limited(api, daysAgo, 100)),
  ),
  ...["sign-in", "customers", "consents", "kyc"].flatMap((api) =>
    [45, 18].map((daysAgo) => limited(api, daysAgo, api === "kyc" ? 20 : 75)),
  ),
  contractTest("payments", 30, 8, 7),
  contractTest("payments", 2, 8, 8),
  contractTest("customers", 6, 5, 5),
  {
    at: at(12),
    api: "payments",
    kind: "crd-managed",
    outcome: "passed",
    summary: "Applied from the platform's repository to both clusters.",
    values: { resources: 2 },
  },
  {
    at: at(20),
    api: "payments",
    kind: "fuzzing",
    outcome: "passed",
    summary: "A night of random requests, none of which was answered 500.",
    values: { requests: 412_000, crashes: 0 },
  },
  {
    at: at(4),
    api: "payments",
    kind: "mutual-tls",
    outcome: "passed",
    summary: "All connections in the mesh are mutual.",
    values: { percent: 100 },
  },
];

export const exemptions: ScenarioExemption[] = [
  {
    at: { daysAgo: 33, hour: 11 },
    by: INGRID,
    api: "core-banking",
    check: "operation-ids-complete",
    reason: "The vendor makes this contract; ids come with its release in spring.",
    endsInDays: 140,
  },
];

export const campaigns: ScenarioCampaign[] = [
  {
    at: { daysAgo: 100, hour: 9 },
    by: INGRID,
    slug: "limits-before-winter-sale",
    title: "Limits before the winter sale",
    goal: "Whatever takes money holds its gateway's limits, and comes from a pipeline, before the sale begins.",
    checks: ["rate-limits-declared", "published-by-ci", "metrics-received"],
    domains: ["payments"],
    dueInDays: 21,
  },
];

/** Weekly over the last four months, as the nightly job would have kept what changed. */
export const scored = { sinceDaysAgo: 116, everyDays: 7 };
