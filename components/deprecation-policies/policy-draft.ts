import {
  CONSUMER_DUTIES,
  type DeprecationRules,
  type NoticeEntry,
  STABILITY_LEVELS,
} from "@/lib/deprecation-policies/model";
import type { DeprecationPolicyDto } from "@/lib/deprecation-policies/schema";
import { GATE_MODES } from "@/lib/lifecycle/model";

/** Stands for a rule that a policy leaves to less specific ones: values of a choice are never empty. */
export const UNSAID = "unsaid";

/** A policy as its form holds it: texts, so that what is half written stays as it is. */
export interface PolicyDraft {
  slug: string;
  name: string;
  description: string;
  /** The slug of a team; empty: the organisation's. */
  team: string;
  notice: { id: number; tier: string; stability: string; days: string }[];
  choices: Record<ChoiceName, string>;
  zone: string;
  remindDays: string;
  traffic: { mode: string; mostCalls: string; quietDays: string; leastTelemetryDays: string };
  unused: { allowed: string; windowDays: string; mostCalls: string; excluded: string };
}

/** Rules that are one choice of a few, and what may be chosen. */
export const CHOICES = {
  replacementRequired: ["yes", "no"],
  migrationGuideRequired: ["yes", "no"],
  deprecatedReplacement: GATE_MODES,
  brownouts: ["yes", "no"],
  consumersMust: CONSUMER_DUTIES,
  headersSeen: GATE_MODES,
  successorCovers: GATE_MODES,
} as const;
export type ChoiceName = keyof typeof CHOICES;

/** For every tier or stability. */
export const ANY = "any";

const switched = (value: boolean | undefined) => (value === undefined ? UNSAID : value ? "yes" : "no");

/** The draft of a policy; of a new one without any. */
export function draftOf(policy: DeprecationPolicyDto | null, team: string): PolicyDraft {
  const rules = policy?.rules ?? {};
  const { traffic, unusedRemovals: unused } = rules;
  return {
    slug: policy?.policy ?? "",
    name: policy?.name ?? "",
    description: policy?.description ?? "",
    team: policy ? (policy.team ?? "") : team,
    notice: (rules.noticeDays ?? []).map(({ tier, stability, days }, id) => ({
      id,
      tier: tier === null ? ANY : String(tier),
      stability: stability ?? ANY,
      days: String(days),
    })),
    choices: {
      replacementRequired: switched(rules.replacementRequired),
      migrationGuideRequired: switched(rules.migrationGuideRequired),
      deprecatedReplacement: rules.deprecatedReplacement ?? UNSAID,
      brownouts: switched(rules.brownouts),
      consumersMust: rules.consumersMust ?? UNSAID,
      headersSeen: rules.headersSeen ?? UNSAID,
      successorCovers: rules.successorCovers ?? UNSAID,
    },
    zone: rules.zone ?? (rules.zone === null ? "UTC" : ""),
    remindDays: (rules.remindDays ?? []).join(", "),
    traffic: {
      mode: traffic?.mode ?? UNSAID,
      mostCalls: String(traffic?.mostCalls ?? 0),
      quietDays: String(traffic?.quietDays ?? 30),
      leastTelemetryDays: String(traffic?.leastTelemetryDays ?? 14),
    },
    unused: {
      allowed: switched(unused?.allowed),
      windowDays: String(unused?.windowDays ?? 90),
      mostCalls: String(unused?.mostCalls ?? 0),
      excluded: (unused?.excludedConsumers ?? []).join(", "),
    },
  };
}

const words = (text: string) => text.split(/[\s,]+/).filter((word) => word !== "");
const modeOf = (text: string) => GATE_MODES.find((mode) => mode === text);

function noticeOf(draft: PolicyDraft): NoticeEntry[] {
  return draft.notice.map(({ tier, stability, days }) => ({
    tier: tier === ANY ? null : Number(tier),
    stability: STABILITY_LEVELS.find((level) => level === stability) ?? null,
    days: Number(days),
  }));
}

function switches(draft: PolicyDraft) {
  const said = (name: "replacementRequired" | "migrationGuideRequired" | "brownouts") => draft.choices[name];
  const on = (text: string) => text === "yes";
  return {
    ...(said("replacementRequired") === UNSAID ? {} : { replacementRequired: on(said("replacementRequired")) }),
    ...(said("migrationGuideRequired") === UNSAID
      ? {}
      : { migrationGuideRequired: on(said("migrationGuideRequired")) }),
    ...(said("brownouts") === UNSAID ? {} : { brownouts: on(said("brownouts")) }),
  };
}

function modes(draft: PolicyDraft) {
  const deprecatedReplacement = modeOf(draft.choices.deprecatedReplacement);
  const headersSeen = modeOf(draft.choices.headersSeen);
  const successorCovers = modeOf(draft.choices.successorCovers);
  const consumersMust = CONSUMER_DUTIES.find((duty) => duty === draft.choices.consumersMust);
  return {
    ...(deprecatedReplacement ? { deprecatedReplacement } : {}),
    ...(headersSeen ? { headersSeen } : {}),
    ...(successorCovers ? { successorCovers } : {}),
    ...(consumersMust ? { consumersMust } : {}),
  };
}

/** What the draft says. What cannot be read as a number is refused by whoever gets it, at its place. */
export function rulesOf(draft: PolicyDraft): Partial<DeprecationRules> {
  const { traffic, unused } = draft;
  const mode = modeOf(traffic.mode);
  const remind = words(draft.remindDays).map(Number);
  return {
    ...(draft.notice.length > 0 ? { noticeDays: noticeOf(draft) } : {}),
    ...switches(draft),
    ...modes(draft),
    ...(draft.zone.trim() === "" ? {} : { zone: draft.zone.trim() }),
    ...(remind.length > 0 ? { remindDays: remind.sort((a, b) => b - a) } : {}),
    ...(mode
      ? {
          traffic: {
            mode,
            mostCalls: Number(traffic.mostCalls),
            quietDays: Number(traffic.quietDays),
            leastTelemetryDays: Number(traffic.leastTelemetryDays),
          },
        }
      : {}),
    ...(unused.allowed === UNSAID
      ? {}
      : {
          unusedRemovals: {
            allowed: unused.allowed === "yes",
            windowDays: Number(unused.windowDays),
            mostCalls: Number(unused.mostCalls),
            excludedConsumers: words(unused.excluded),
          },
        }),
  };
}
