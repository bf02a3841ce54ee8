import { compareSpecs } from "@/lib/diff/compare-specs";
import { evaluateGates, type GateWaiver, isValidityRule } from "@/lib/lifecycle/gates";
import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy, type VersionState } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { type Permission, ROLE_PERMISSIONS } from "@/lib/members/model";
import { refusalOf } from "@/lib/workers/refuse";
import { type ParsedSource, parseSpec } from "@/lib/specs/parse-spec";
import { instantOf, type Scenario, type ScenarioEvent, type SpecTexts } from "./scenario";

/** What has become of one version so far. */
export interface RehearsedVersion {
  api: string;
  version: string;
  state: VersionState;
  publishedBy: string;
  parsed: ParsedSource;
  /** Breaking changes against the version published before it, by fingerprint; null for the first. */
  breaking: string[] | null;
  previous?: string;
  words: Map<string, "approve" | "request_changes">;
  comments: number;
  waivers: GateWaiver[];
  sunsetAt?: Date;
  withdrawn: boolean;
}

/** The outcome of a rehearsal: every version at its end, and what the product would have refused. */
export interface Rehearsal {
  versions: RehearsedVersion[];
  refusals: string[];
}

const NEEDS: { [deed in ScenarioEvent["do"]]: Permission } = {
  publish: "version.publish",
  "request-review": "review.request",
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

class Stage {
  readonly versions = new Map<string, RehearsedVersion>();
  readonly refusals: string[] = [];
  private readonly scenario: Scenario;
  private readonly now: Date;
  private readonly policy: LifecyclePolicy;

  constructor(scenario: Scenario, now: Date) {
    this.scenario = scenario;
    this.now = now;
    const given = scenario.policies?.find((policy) => policy.team === undefined);
    const {
      requiredApprovals,
      noticePeriodDays: noticeDays,
      replacementRequired,
    } = given ?? {
      ...DEFAULT_LIFECYCLE_POLICY,
      noticePeriodDays: DEFAULT_LIFECYCLE_POLICY.noticeDays,
    };
    this.policy = { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals, noticeDays, replacementRequired };
  }

  play(event: ScenarioEvent): void {
    const refuse = (why: string) => this.refusals.push(`${event.by} ${event.do} ${event.api}@${event.version}: ${why}`);
    if (!this.may(event)) refuse("no permission");
    if (event.do === "publish") {
      this.publish(event, refuse);
      return;
    }
    const version = this.versions.get(`${event.api}@${event.version}`);
    if (!version) {
      refuse("not published");
      return;
    }
    if (event.do === "request-review") this.move(version, "in_review", event, refuse);
    else if (event.do === "transition") this.transition(version, event, refuse);
    else if (event.do === "waive") {
      if (version.publishedBy === event.by) refuse("their own version");
      const expires = new Date(instantOf(event.at, this.now).getTime() + event.expiresInDays * 86_400_000);
      version.waivers.push({ gate: event.gate, expiresOn: utcDay(expires) });
    } else if (version.state !== "in_review") refuse(`the review is over (${version.state})`);
    else if (event.do === "comment") version.comments += 1;
    else this.decide(version, event, refuse);
  }

  private may(event: ScenarioEvent): boolean {
    const person = this.scenario.people.find(({ email }) => email === event.by);
    if (person?.role === "administrator") return true;
    const team = this.scenario.apis.find(({ slug }) => slug === event.api)?.team;
    const role = person?.memberships.find((membership) => membership.team === team)?.role;
    return role !== undefined && ROLE_PERMISSIONS[role].has(NEEDS[event.do]);
  }

  private publish(event: ScenarioEvent & { do: "publish" }, refuse: (why: string) => void): void {
    const key = `${event.api}@${event.version}`;
    if (this.versions.has(key)) refuse("published already");
    const before = [...this.versions.values()].filter(({ api }) => api === event.api).at(-1);
    const parsed = parseTexts(event.files());
    const refusal = refusalOf(parsed.findings);
    if (refusal) refuse(refusal.message);
    const today = utcDay(instantOf(event.at, this.now));
    const changes = before ? compareSpecs(before.parsed, parsed, { today }).changes : null;
    this.versions.set(key, {
      api: event.api,
      version: event.version,
      state: "draft",
      publishedBy: event.by,
      parsed,
      breaking:
        changes?.filter(({ severity }) => severity === "breaking").map(({ fingerprint }) => fingerprint) ?? null,
      ...(before ? { previous: before.version } : {}),
      words: new Map(),
      comments: 0,
      waivers: [],
      withdrawn: false,
    });
  }

  private decide(
    version: RehearsedVersion,
    event: ScenarioEvent & { do: "decide" },
    refuse: (why: string) => void,
  ): void {
    if (event.decision === "comment") {
      version.comments += 1;
      return;
    }
    if (event.decision === "approve" && version.publishedBy === event.by) refuse("their own version");
    if (version.words.get(event.by) === event.decision) refuse("said so already");
    version.words.set(event.by, event.decision);
    if (event.decision === "approve") this.move(version, "active", event, refuse);
  }

  private transition(
    version: RehearsedVersion,
    event: ScenarioEvent & { do: "transition" },
    refuse: (why: string) => void,
  ): void {
    if (event.deprecation) {
      const { replacement } = event.deprecation;
      if (replacement?.includes("@") && !this.versions.has(replacement)) refuse(`${replacement} is not there yet`);
      const day = Date.parse(utcDay(instantOf(event.at, this.now))) + event.deprecation.sunsetInDays * 86_400_000;
      version.sunsetAt = new Date(day);
    }
    version.withdrawn = event.to === "active";
    this.move(version, event.to, event, refuse);
  }

  private move(version: RehearsedVersion, to: VersionState, event: ScenarioEvent, refuse: (why: string) => void): void {
    const now = instantOf(event.at, this.now);
    const today = utcDay(now);
    const { breaking, previous, parsed, waivers, sunsetAt } = version;
    const words = [...version.words.values()];
    const errors = parsed.findings.filter(({ rule, severity }) => severity === "error" && isValidityRule(rule));
    const gates = evaluateGates({
      modes: this.policy.gates,
      findings: parsed.findings,
      baseline:
        breaking && previous !== undefined
          ? { kind: "compared", from: previous, to: version.version, breaking }
          : { kind: "none" },
      waivers,
      today,
    });
    const asked = event.do === "transition" ? event.deprecation : undefined;
    const decision = decideTransition(
      {
        from: version.state,
        now,
        policy: this.policy,
        openValidityErrors: waivers.some(({ gate }) => gate === "validity") ? 0 : errors.length,
        gates,
        approvals: words.filter((word) => word === "approve").length,
        changeRequests: words.filter((word) => word === "request_changes").length,
        traffic: "unknown",
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
