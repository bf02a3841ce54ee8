import { compareSpecs } from "@/lib/diff/compare-specs";
import { evaluateGates, isValidityRule } from "@/lib/lifecycle/gates";
import type { LifecyclePolicy, VersionState } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { decideTransition } from "@/lib/lifecycle/transitions";
import type { Permission } from "@/lib/members/model";
import { can } from "@/lib/members/policy";
import type { Change } from "@/lib/diff/model";
import { refusalOf } from "@/lib/workers/refuse";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { rehearsedComparison, rehearsedLint } from "./rehearsed-gates";
import type { RehearsedVersion } from "./rehearsed-version";
import { rehearsedActor, rehearsedContent, rehearsedDecision, rehearsedStanding } from "./rehearse-reviewers";
import {
  compareInstants,
  type DaysBefore,
  instantOf,
  type Scenario,
  type ScenarioChange,
  type ScenarioEvent,
  type SpecTexts,
} from "./scenario";
import { lifecyclePolicyOf, policyForEveryone } from "./scenario-policy";

/** The outcome of a rehearsal: every version at its end, and what the product would have refused. */
export interface Rehearsal {
  versions: RehearsedVersion[];
  refusals: string[];
}

const NEEDS: { [deed in ScenarioEvent["do"]]: Permission } = {
  publish: "version.publish",
  revise: "version.publish",
  "request-review": "review.request",
  withdraw: "review.request",
  thread: "review.comment",
  reply: "review.comment",
  resolve: "review.comment",
  decide: "review.decide",
  comment: "review.comment",
  waive: "waiver.grant",
  transition: "version.transition",
};

/** Parses a definition given as texts. */
export function parseTexts({ entry, files }: SpecTexts): ParsedSource {
  const encoder = new TextEncoder();
  return parseSpec({ entry, files: files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })) });
}

/** Plays a scenario in memory, by the product's own pure rules: permissions, gates and transitions (DOMAIN §3). */
export function rehearse(scenario: Scenario, now: Date): Rehearsal {
  const stage = new Stage(scenario, now);
  for (const event of scenario.events) stage.play(event);
  return { versions: [...stage.versions.values()], refusals: stage.refusals };
}

type Refuse = (why: string) => void;
type DeedInReview = Exclude<ScenarioEvent, { do: "publish" | "request-review" | "transition" | "waive" }>;

function findChange(version: RehearsedVersion, wanted: ScenarioChange, refuse: Refuse): Change | undefined {
  const found = version.changes?.find(({ id, operation }) => {
    return id === wanted.rule && (wanted.operation === undefined || operation === wanted.operation);
  });
  if (!found) refuse(`no change ${wanted.rule}`);
  return found;
}

class Stage {
  readonly versions = new Map<string, RehearsedVersion>();
  readonly refusals: string[] = [];
  private readonly scenario: Scenario;
  private readonly now: Date;

  constructor(scenario: Scenario, now: Date) {
    this.scenario = scenario;
    this.now = now;
  }

  play(event: ScenarioEvent): void {
    const refuse = (why: string) => this.refusals.push(`${event.by} ${event.do} ${event.api}@${event.version}: ${why}`);
    const version = this.versions.get(`${event.api}@${event.version}`);
    if (!this.may(event, version)) refuse("no permission");
    if (event.do === "publish") {
      if (version) refuse("published already");
      this.push(event, refuse);
      return;
    }
    if (!version) {
      refuse("not published");
      return;
    }
    if (event.do === "request-review") this.request(version, event, refuse);
    else if (event.do === "transition") this.transition(version, event, refuse);
    else if (event.do === "waive") this.waive(version, event, refuse);
    else if (version.state !== "in_review") refuse(`the review is over (${version.state})`);
    else this.inReview(version, event, refuse);
  }

  private inReview(version: RehearsedVersion, event: DeedInReview, refuse: Refuse): void {
    switch (event.do) {
      case "revise":
        this.push(event, refuse);
        return;
      case "withdraw":
        version.review = "withdrawn";
        return;
      case "thread":
        if (event.about.kind === "change") findChange(version, event.about, refuse);
        version.threads.push(event.body);
        return;
      case "reply":
      case "resolve":
        if (!version.threads.some((body) => body.startsWith(event.thread))) refuse("no such thread");
        return;
      case "comment":
        version.comments += 1;
        return;
      case "decide":
        this.decide(version, event, refuse);
    }
  }

  /** What the policy asks for on the day of an event. */
  private policyAt(at: DaysBefore): LifecyclePolicy {
    const asked = (this.scenario.rules ?? []).filter((rule) => rule.set === "reviewers");
    const last = asked.filter((rule) => compareInstants(rule.at, at) <= 0).at(-1);
    return lifecyclePolicyOf(policyForEveryone(this.scenario), last?.reviewers);
  }

  private may(event: ScenarioEvent, version: RehearsedVersion | undefined): boolean {
    const actor = rehearsedActor(this.scenario, event.by);
    const team = this.scenario.apis.find(({ slug }) => slug === event.api)?.team;
    const needed = event.do === "waive" && event.ask ? "review.request" : NEEDS[event.do];
    if (can(actor, needed, team)) return true;
    const isInReview = needed === "review.decide" || needed === "review.comment";
    if (!isInReview || !version) return false;
    const { required } = rehearsedStanding(this.scenario, version, this.policyAt(event.at), event.at);
    return required.some((one) => one.team.id !== null && can(actor, "review.decide", one.team.id));
  }

  private push(event: ScenarioEvent & { do: "publish" | "revise" }, refuse: Refuse): void {
    const key = `${event.api}@${event.version}`;
    const known = this.versions.get(key);
    const before = [...this.versions.values()].filter((one) => one.api === event.api && one !== known).at(-1);
    const parsed = parseTexts(event.files());
    const refusal = refusalOf(parsed.findings);
    if (refusal) refuse(refusal.message);
    const today = utcDay(instantOf(event.at, this.now));
    const changes = before ? compareSpecs(before.parsed, parsed, { today }).changes : null;
    const revisions = (known?.revisions ?? 0) + 1;
    const pushed = {
      parsed,
      changes,
      revisions,
      content: rehearsedContent(parsed, revisions, before && changes ? { parsed: before.parsed, changes } : null),
      breaking:
        changes?.filter(({ severity }) => severity === "breaking").map(({ fingerprint }) => fingerprint) ?? null,
    };
    if (known) {
      Object.assign(known, pushed);
      known.pushers.add(event.by);
      if (known.review === "live") this.settle(known, event, refuse);
      return;
    }
    this.versions.set(key, {
      ...pushed,
      api: event.api,
      version: event.version,
      state: "draft",
      publishedBy: event.by,
      ...(before ? { previous: before.version } : {}),
      pushers: new Set([event.by]),
      decisions: [],
      review: "none",
      publishWhenApproved: true,
      words: new Map(),
      comments: 0,
      threads: [],
      waivers: [],
      requestedWaivers: 0,
      withdrawn: false,
    });
  }

  private request(version: RehearsedVersion, event: ScenarioEvent & { do: "request-review" }, refuse: Refuse): void {
    version.review = "live";
    version.publishWhenApproved = event.publishWhenApproved ?? this.policyAt(event.at).publishWhenApproved;
    this.move(version, "in_review", event, refuse);
  }

  private waive(version: RehearsedVersion, event: ScenarioEvent & { do: "waive" }, refuse: Refuse): void {
    if (event.ask) {
      version.requestedWaivers += 1;
      return;
    }
    if (version.pushers.has(event.by)) refuse("their own version");
    const expires = new Date(instantOf(event.at, this.now).getTime() + event.expiresInDays * 86_400_000);
    version.waivers.push({ gate: event.gate, ...this.partOf(version, event, refuse), expiresOn: utcDay(expires) });
  }

  private partOf(version: RehearsedVersion, { gate, only }: ScenarioEvent & { do: "waive" }, refuse: Refuse) {
    if (!only) return {};
    if (gate !== "compatibility") return { rule: only.rule };
    return { fingerprint: findChange(version, only, refuse)?.fingerprint ?? "" };
  }

  private decide(version: RehearsedVersion, event: ScenarioEvent & { do: "decide" }, refuse: Refuse): void {
    if (version.review === "withdrawn") refuse("the review was withdrawn");
    if (event.decision === "comment") {
      version.comments += 1;
      return;
    }
    if (event.decision === "approve" && version.pushers.has(event.by)) refuse("their own version");
    if (version.words.get(event.by) === event.decision) refuse("said so already");
    version.words.set(event.by, event.decision);
    version.decisions.push(rehearsedDecision(version, rehearsedActor(this.scenario, event.by), event.decision));
    if (event.decision === "approve") this.settle(version, event, refuse);
  }

  /** With the last approval that is needed a version becomes active, or waits for the button. */
  private settle(version: RehearsedVersion, event: ScenarioEvent, refuse: Refuse): void {
    const { required } = rehearsedStanding(this.scenario, version, this.policyAt(event.at), event.at);
    if (required.some(({ satisfied }) => !satisfied)) return;
    if (version.publishWhenApproved) this.move(version, "active", event, refuse);
    else version.review = "approved";
  }

  private transition(version: RehearsedVersion, event: ScenarioEvent & { do: "transition" }, refuse: Refuse): void {
    if (event.deprecation) {
      const { replacement } = event.deprecation;
      if (replacement?.includes("@") && !this.versions.has(replacement)) refuse(`${replacement} is not there yet`);
      const day = Date.parse(utcDay(instantOf(event.at, this.now))) + event.deprecation.sunsetInDays * 86_400_000;
      version.sunsetAt = new Date(day);
    }
    version.withdrawn = event.to === "active";
    this.move(version, event.to, event, refuse);
  }

  private move(version: RehearsedVersion, to: VersionState, event: ScenarioEvent, refuse: Refuse): void {
    const now = instantOf(event.at, this.now);
    const today = utcDay(now);
    const { parsed, waivers, sunsetAt } = version;
    const policy = this.policyAt(event.at);
    const words = [...version.words.values()];
    const errors = parsed.findings.filter(({ rule, severity }) => severity === "error" && isValidityRule(rule));
    const gates = evaluateGates({
      policy,
      version: version.version,
      validity: errors,
      lint: rehearsedLint(parsed.findings),
      comparison: rehearsedComparison(policy, version),
      semver: null,
      ownership: null,
      documentation: null,
      policies: { kind: "done", stamp: "", results: [] },
      waivers,
      today,
    });
    const asked = event.do === "transition" ? event.deprecation : undefined;
    const decision = decideTransition(
      {
        from: version.state,
        now,
        policy,
        openValidityErrors: waivers.some(({ gate }) => gate === "validity") ? 0 : errors.length,
        gates,
        approvals: words.filter((word) => word === "approve").length,
        changeRequests: words.filter((word) => word === "request_changes").length,
        // Whether something may go is known only once it is loaded.
        retirement: [],
        ...(asked && sunsetAt
          ? { deprecation: { sunsetAt, ...(asked.replacement ? { replacement: asked.replacement } : {}) } }
          : {}),
        ...(sunsetAt ? { sunsetAt } : {}),
        ...(event.do === "transition" && event.reason ? { reason: event.reason } : {}),
      },
      to,
    );
    if (decision.verdict === "refused") refuse(decision.missing.map(({ detail }) => detail).join(" "));
    else version.state = to;
  }
}
