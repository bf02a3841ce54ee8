import type { Actor, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { setStandings } from "@/lib/consumers/verbs/set-standings";
import { countCampaigns } from "@/lib/campaigns/verbs/count-campaigns";
import { createCampaign } from "@/lib/campaigns/verbs/create-campaign";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { utcDay } from "@/lib/lifecycle/notice";
import { createTeam } from "@/lib/members/verbs/create-team";
import { createUser } from "@/lib/members/verbs/create-user";
import { setMembership } from "@/lib/members/verbs/set-membership";
import { findActors } from "@/lib/members/verbs/find-actors";
import { findUserIds } from "@/lib/members/verbs/find-user-ids";
import { setDefaultPolicy } from "@/lib/policies/verbs/set-default-policy";
import { setSeverityPolicy } from "@/lib/policies/verbs/set-severity-policy";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { recordEvidence } from "@/lib/evidence/verbs/record-evidence";
import { grantExemption } from "@/lib/exemptions/verbs/grant-exemption";
import { scoreEstate } from "@/lib/scorecards/verbs/score-estate";
import { judgeClauses } from "@/lib/slos/verbs/judge-clauses";
import { addConsumer } from "./add-consumer";
import { keepHabit } from "./keep-habit";
import { makePromise } from "./make-promise";
import { Pipelines } from "./pipelines";
import { replayEvent } from "./replay-event";
import { lifecyclePolicyOf } from "./scenario-policy";
import { setRule } from "./set-rule";
import { replayTraffic } from "./traffic/replay-traffic";
import {
  compareInstants,
  type DaysBefore,
  instantOf,
  type Scenario,
  type ScenarioPerson,
  type ScenarioPolicy,
} from "./scenario";

const DAY_MS = 86_400_000;
/** The tokens of pipelines hold for so long after the loading. */
const PIPELINE_DAYS = 365;

/** What the loader is given of the world. */
export interface LoadOptions {
  /** The instant of loading: all days of the scenario are counted back from it. */
  now: Date;
  /** A context for an actor at an instant. */
  contextFor: (actor: Actor, now: Date) => ServiceContext;
  system: Actor;
  /** Of everybody in the scenario. */
  password: string;
  /** Called after every step. */
  onProgress: (done: number, total: number, what: string) => Promise<void> | void;
  /** Steps that an interrupted load had done already. */
  startAt?: number;
}

interface Step {
  what: string;
  run: () => Promise<unknown>;
}

/**
 * Replays a scenario through the product's verbs, as the people in it, each event at its instant. Can go on where an
 * interrupted load stopped: the first step is then allowed to be refused, since it may have been done just before the end.
 */
export async function loadScenario(scenario: Scenario, options: LoadOptions): Promise<void> {
  const steps = [...foundingSteps(scenario, options), ...eventSteps(scenario, options)];
  const startAt = options.startAt ?? 0;
  for (const [index, step] of steps.entries()) {
    if (index < startAt) continue;
    try {
      await step.run();
    } catch (error) {
      const mayBeDone = index === startAt && startAt > 0 && error instanceof RegistryError;
      if (!mayBeDone) throw new Error(`${scenario.name}: ${step.what}: ${messageOf(error)}`, { cause: error });
    }
    await options.onProgress(index + 1, steps.length, step.what);
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof RegistryError)) return error instanceof Error ? error.message : String(error);
  return [error.message, ...error.violations.map(({ pointer, message }) => `${pointer} ${message}`)].join("; ");
}

/** Teams, people, policies and APIs: they are there from the day before the first event. */
function foundingSteps(scenario: Scenario, options: LoadOptions): Step[] {
  const first = scenario.events[0]?.at ?? { daysAgo: 1, hour: 0 };
  const founded = instantOf({ ...first, daysAgo: first.daysAgo + 1 }, options.now);
  const ctx = () => options.contextFor(options.system, founded);
  return [
    ...policySteps(scenario, ctx, (policy) => policy.team === undefined),
    ...scenario.teams.map((team) => ({ what: `team ${team.slug}`, run: () => createTeam(ctx(), team) })),
    ...policySteps(scenario, ctx, (policy) => policy.team !== undefined),
    ...scenario.people.map((person) => ({ what: person.name, run: () => addPerson(ctx(), person, options.password) })),
    ...scenario.apis.map(({ links = [], isolationLayer = null, runtime = null, ...api }) => ({
      what: `API ${api.slug}`,
      run: () =>
        createApi(ctx(), {
          ...api,
          isolationLayer,
          runtime,
          links: links.map(({ label, url }) => ({ title: label, url })),
        }),
    })),
  ];
}

function policySteps(scenario: Scenario, ctx: () => ServiceContext, fits: (policy: ScenarioPolicy) => boolean): Step[] {
  const policies = (scenario.policies ?? []).filter(fits);
  return policies.map((policy) => ({
    what: `policy of ${policy.team ?? "everyone"}`,
    run: () => setPolicy(ctx(), policy),
  }));
}

function eventSteps(scenario: Scenario, { contextFor, now, system }: LoadOptions): Step[] {
  const actors = new Map<string, Promise<Actor>>();
  const contextOf = async (by: string, daysBefore: DaysBefore) => {
    const at = instantOf(daysBefore, now);
    const lookUp = contextFor({ kind: "system", id: "scenario", name: "Concordat (scenario)" }, at);
    const actor = actors.get(by) ?? actorOf(lookUp, by);
    actors.set(by, actor);
    return contextFor(await actor, at);
  };
  const pipelines = new Pipelines(new Date(now.getTime() + PIPELINE_DAYS * DAY_MS));
  const pipelineOf = async (api: string, daysBefore: DaysBefore) => {
    const at = instantOf(daysBefore, now);
    const team = scenario.apis.find(({ slug }) => slug === api)?.team ?? "";
    return contextFor(await pipelines.actorOf(contextFor(system, at), team), at);
  };
  const steps: (Step & { at: DaysBefore })[] = scenario.events.map((event) => ({
    at: event.at,
    what: `${event.do} ${event.api}@${event.version}`,
    run: async () =>
      replayEvent(
        event.via === "pipeline" ? await pipelineOf(event.api, event.at) : await contextOf(event.by, event.at),
        event,
      ),
  }));
  if (scenario.severities) {
    const { at, by, ...policy } = scenario.severities;
    steps.push({ at, what: "severities", run: async () => setSeverityPolicy(await contextOf(by, at), { policy }) });
  }
  for (const rule of scenario.rules ?? []) {
    const { at, by } = rule;
    const about = { scenario, system: contextFor(system, instantOf(at, now)) };
    const what = "slug" in rule ? `${rule.set} ${rule.slug}` : rule.set;
    steps.push({ at, what, run: async () => setRule(await contextOf(by, at), rule, about) });
  }
  for (const consumer of scenario.consumers ?? []) {
    const { at, by } = consumer;
    steps.push({ at, what: consumer.slug, run: async () => addConsumer(await contextOf(by, at), consumer) });
  }
  for (const { at, by, consumer, plannedInDays, ...said } of scenario.answers ?? []) {
    const plannedOn =
      plannedInDays === undefined ? {} : { plannedOn: utcDay(new Date(now.getTime() + plannedInDays * DAY_MS)) };
    const item = { ...said, ...plannedOn };
    const run = async () => setStandings(await contextOf(by, at), { consumer, items: [item] });
    steps.push({ at, what: `${consumer} on ${said.api}@${said.version}`, run });
  }
  for (const { at, ...report } of scenario.reports ?? []) {
    const run = async () => recordEvidence(await pipelineOf(report.api, at), report);
    steps.push({ at, what: `${report.kind} of ${report.api}`, run });
  }
  for (const { at, by, endsInDays, ...exemption } of scenario.exemptions ?? []) {
    const expiresOn = utcDay(new Date(now.getTime() + endsInDays * DAY_MS));
    const run = async () => grantExemption(await contextOf(by, at), { ...exemption, expiresOn });
    steps.push({ at, what: `${exemption.api} without ${exemption.check}`, run });
  }
  for (const { at, by, domains, dueInDays, ...campaign } of scenario.campaigns ?? []) {
    const startsOn = utcDay(instantOf(at, now));
    const dueOn = utcDay(new Date(now.getTime() + dueInDays * DAY_MS));
    const aim = { ...campaign, scope: "domain" as const, targets: domains, startsOn, dueOn };
    steps.push({ at, what: campaign.slug, run: async () => createCampaign(await contextOf(by, at), aim) });
  }
  steps.push(...scoringSteps(scenario, { contextFor, now, system }));
  for (const habit of scenario.habits ?? []) {
    const { at, by } = habit;
    steps.push({ at, what: `habits of ${by}`, run: async () => keepHabit(await contextOf(by, at), habit) });
  }
  for (const promise of scenario.promises ?? []) {
    const { at, by } = promise;
    steps.push({
      at,
      what: `promises of ${promise.api}`,
      run: async () => makePromise(await contextOf(by, at), promise),
    });
  }
  steps.push(...judgingSteps(scenario, { contextFor, now, system }));
  return [...steps, ...trafficSteps(scenario, { contextFor, now, system })].sort((a, b) => compareInstants(a.at, b.at));
}

/** Whether clauses were kept is judged early each day, when the calls of the day before are all there. */
function judgingSteps(
  { promises = [] }: Scenario,
  { contextFor, now, system }: Pick<LoadOptions, "contextFor" | "now" | "system">,
): (Step & { at: DaysBefore })[] {
  const first = Math.max(0, ...promises.map(({ at }) => at.daysAgo));
  return Array.from({ length: Math.max(0, first - 1) }, (_, index) => {
    const at = { daysAgo: index + 1, hour: 0, minute: 6 };
    const run = () => judgeClauses(contextFor(system, instantOf(at, now)));
    return { at, what: `clauses of ${index + 1} days ago`, run };
  });
}

/** Scores as the nightly job would have computed them, so that there is a history; the last of now. */
function scoringSteps(
  { scored }: Scenario,
  { contextFor, now, system }: Pick<LoadOptions, "contextFor" | "now" | "system">,
): (Step & { at: DaysBefore })[] {
  if (!scored) return [];
  const { sinceDaysAgo, everyDays } = scored;
  return Array.from({ length: Math.floor((sinceDaysAgo - 1) / everyDays) + 1 }, (_, index) => {
    const at = { daysAgo: sinceDaysAgo - index * everyDays, hour: 2, minute: 47 };
    const run = async () => {
      const ctx = contextFor(system, instantOf(at, now));
      await scoreEstate(() => ctx);
      await countCampaigns(ctx);
    };
    return { at, what: `scores of ${at.daysAgo} days ago`, run };
  });
}

/** A day of calls at its end; those of today, as far as they are over, come last. */
function trafficSteps(
  { name, traffic = [] }: Scenario,
  { contextFor, now, system }: Pick<LoadOptions, "contextFor" | "now" | "system">,
): (Step & { at: DaysBefore })[] {
  const first = traffic.reduce((days, line) => Math.max(days, line.sinceDaysAgo), -1);
  return Array.from({ length: first + 1 }, (_, daysAgo) => {
    const at = { daysAgo, hour: 23, minute: 59 };
    const instant = daysAgo === 0 ? now : instantOf(at, now);
    const run = () => replayTraffic(contextFor(system, instant), traffic, { scenario: name, daysAgo, loadedAt: now });
    return { at, what: `calls of ${daysAgo} days ago`, run };
  });
}

async function actorOf(ctx: ServiceContext, email: string): Promise<Actor> {
  const id = (await findUserIds(ctx, [email])).get(email);
  const [actor] = id === undefined ? [] : await findActors(ctx, [{ kind: "user", id, name: email }]);
  if (!actor) throw new Error(`the scenario has nobody with the e-mail ${email}`);
  return actor;
}

async function addPerson(ctx: ServiceContext, person: ScenarioPerson, password: string): Promise<void> {
  const role = person.role ?? "member";
  await createUser(ctx, { name: person.name, email: person.email, role, password });
  for (const { team, role: teamRole } of person.memberships) {
    await setMembership(ctx, { team, user: person.email, role: teamRole });
  }
}

async function setPolicy(ctx: ServiceContext, given: ScenarioPolicy): Promise<void> {
  const { team } = given;
  const policy = lifecyclePolicyOf(given);
  if (team === undefined) await setDefaultPolicy(ctx, { policy });
  else await setTeamPolicy(ctx, { team, policy });
}
