import type { GateMode } from "@/lib/lifecycle/model";
import { CLAUSE_SENTENCES, type ClauseValues } from "@/lib/retirement/model/clause-sentences";
import {
  type EvidencePage,
  type Finding,
  RETIREMENT_CLAUSES,
  type RetirementClause,
  type RetirementClauseId,
  type RetirementFacts,
  type RetirementJudgement,
  type RetirementStep,
} from "@/lib/retirement/model";
import { judgeNotice, judgeReplacement, judgeState, judgeSunset } from "./judge-announcement";
import { judgeCalls, judgeTelemetry } from "./judge-calls";
import { judgeConsumers } from "./judge-consumers";
import { judgeSuccessor, judgeWire } from "./judge-successor";

interface ClauseRule {
  judge: (facts: RetirementFacts) => Finding;
  mode: (facts: RetirementFacts) => GateMode;
  pages: readonly EvidencePage[];
}

const always = (): GateMode => "block";
/** Owners may do it by hand before its day, with a reason (DOMAIN §3). */
const byHand = (): GateMode => "warn";

/** A replacement that goes away itself has a rule of its own; one that is required must be there. */
function replacementMode({ replacement, rules }: RetirementFacts): GateMode {
  const isLeaving = replacement.kind === "found" && replacement.state === "deprecated";
  return rules.replacementRequired && !isLeaving ? "block" : rules.deprecatedReplacement;
}

const RULES: Record<RetirementClauseId, ClauseRule> = {
  state: { judge: judgeState, mode: always, pages: ["lifecycle"] },
  "sunset-passed": { judge: judgeSunset, mode: byHand, pages: ["lifecycle"] },
  "notice-given": { judge: judgeNotice, mode: byHand, pages: ["lifecycle", "policy"] },
  "replacement-active": {
    judge: judgeReplacement,
    mode: replacementMode,
    pages: ["replacement"],
  },
  "telemetry-enough": { judge: judgeTelemetry, mode: ({ rules }) => rules.traffic.mode, pages: ["usage"] },
  "remaining-calls": { judge: judgeCalls, mode: ({ rules }) => rules.traffic.mode, pages: ["usage"] },
  "consumers-ready": {
    judge: judgeConsumers,
    mode: ({ rules }) => (rules.consumersMust === "nothing" ? "off" : "block"),
    pages: ["consumers"],
  },
  "successor-covers": {
    judge: judgeSuccessor,
    mode: ({ rules }) => rules.successorCovers,
    pages: ["changes", "operations"],
  },
  "headers-seen": { judge: judgeWire, mode: ({ rules }) => rules.headersSeen, pages: ["signals"] },
};

/** The sentence of a clause in English. */
export function evidenceOf({ code, values }: Pick<Finding, "code" | "values">): string {
  const sentence: (values: ClauseValues) => string = CLAUSE_SENTENCES[code];
  return sentence(values);
}

function clauseOf(id: RetirementClauseId, facts: RetirementFacts): RetirementClause {
  const rule = RULES[id];
  const found = rule.judge(facts);
  const mode = rule.mode(facts);
  const links = rule.pages.flatMap((to) => {
    const href = facts.links[to];
    return href === undefined ? [] : [{ to, href }];
  });
  return { id, ...found, ok: found.ok || mode === "off", mode, evidence: evidenceOf(found), links };
}

/** What follows for a version; an operation is removed at once, in a version that lacks it. */
function nextStep({ operation, state }: RetirementFacts): RetirementStep | null {
  if (operation !== null) return null;
  if (state === "deprecated") return "sunset";
  return state === "sunset" ? "retired" : null;
}

/**
 * Whether a version may take the next step on its way out (from deprecated to sunset, from sunset to retired), or an
 * operation may be removed: clause by clause with the evidence (DOMAIN §3, INTERFACE §2). Yes only where every clause holds
 * that the policy asks for; what could not be looked at does not hold. Pure: the same facts give the same answer.
 */
export function judgeRetirement(facts: RetirementFacts): RetirementJudgement {
  const clauses = RETIREMENT_CLAUSES.map((id) => clauseOf(id, facts));
  const failing = clauses.filter(({ ok }) => !ok);
  return {
    verdict: failing.length === 0 ? "yes" : "no",
    next: nextStep(facts),
    allowed: failing.every(({ mode }) => mode !== "block"),
    clauses,
  };
}
