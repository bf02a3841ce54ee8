import type { Actor, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { createTeam } from "@/lib/members/verbs/create-team";
import { createUser } from "@/lib/members/verbs/create-user";
import { setMembership } from "@/lib/members/verbs/set-membership";
import { findActors } from "@/lib/members/verbs/find-actors";
import { findUserIds } from "@/lib/members/verbs/find-user-ids";
import { setDefaultPolicy } from "@/lib/policies/verbs/set-default-policy";
import { setSeverityPolicy } from "@/lib/policies/verbs/set-severity-policy";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { addConsumer } from "./add-consumer";
import { keepHabit } from "./keep-habit";
import { replayEvent } from "./replay-event";
import {
  compareInstants,
  type DaysBefore,
  instantOf,
  type Scenario,
  type ScenarioPerson,
  type ScenarioPolicy,
} from "./scenario";

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

function eventSteps(scenario: Scenario, { contextFor, now }: LoadOptions): Step[] {
  const actors = new Map<string, Promise<Actor>>();
  const contextOf = async (by: string, daysBefore: DaysBefore) => {
    const at = instantOf(daysBefore, now);
    const lookUp = contextFor({ kind: "system", id: "scenario", name: "Concordat (scenario)" }, at);
    const actor = actors.get(by) ?? actorOf(lookUp, by);
    actors.set(by, actor);
    return contextFor(await actor, at);
  };
  const steps: (Step & { at: DaysBefore })[] = scenario.events.map((event) => ({
    at: event.at,
    what: `${event.do} ${event.api}@${event.version}`,
    run: async () => replayEvent(await contextOf(event.by, event.at), event),
  }));
  if (scenario.severities) {
    const { at, by, ...policy } = scenario.severities;
    steps.push({ at, what: "severities", run: async () => setSeverityPolicy(await contextOf(by, at), { policy }) });
  }
  for (const consumer of scenario.consumers ?? []) {
    const { at, by } = consumer;
    steps.push({ at, what: consumer.slug, run: async () => addConsumer(await contextOf(by, at), consumer) });
  }
  for (const habit of scenario.habits ?? []) {
    const { at, by } = habit;
    steps.push({ at, what: `habits of ${by}`, run: async () => keepHabit(await contextOf(by, at), habit) });
  }
  return steps.sort((a, b) => compareInstants(a.at, b.at));
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
  const { team, requiredApprovals, noticePeriodDays: noticeDays, replacementRequired } = given;
  const policy = { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals, noticeDays, replacementRequired };
  if (team === undefined) await setDefaultPolicy(ctx, { policy });
  else await setTeamPolicy(ctx, { team, policy });
}
