import type { EvidenceOutcome } from "@/lib/evidence/model/kinds";
import { LONGEST_EVIDENCE_DAYS, VALID_DAYS } from "@/lib/evidence/model/kinds";
import type { EvidenceRequest } from "@/lib/evidence/queries";
import { addDays } from "@/lib/lifecycle/zones";
import { EVIDENCE_VALUES, type EvidenceKind } from "@/lib/maturity/model/evidence-kinds";

/** A report as its form holds it: texts, so that what is half written stays as it is. */
export interface EvidenceDraft {
  kind: EvidenceKind;
  outcome: EvidenceOutcome;
  summary: string;
  /** By the name of the number; empty: not measured. Those of other kinds stay while one is chosen. */
  values: Readonly<Record<string, string>>;
  url: string;
  /** Empty: of the API, whatever its version. */
  version: string;
  /** A day; empty: now. */
  foundOn: string;
  /** A day; empty: as long as the kind holds. */
  expiresOn: string;
}

export const NEW_EVIDENCE: EvidenceDraft = {
  kind: "contract-test",
  outcome: "passed",
  summary: "",
  values: {},
  url: "",
  version: "",
  foundOn: "",
  expiresOn: "",
};

const startOf = (day: string) => `${day}T00:00:00.000Z`;

/** What is sent: only what was filled in, and only numbers that the kind knows. */
export function evidenceBody(draft: EvidenceDraft): EvidenceRequest {
  const { kind, outcome, url, foundOn, expiresOn } = draft;
  const [summary, version] = [draft.summary.trim(), draft.version.trim()];
  const values = EVIDENCE_VALUES[kind].flatMap(({ name }): [string, number][] => {
    const text = (draft.values[name] ?? "").trim();
    return text === "" ? [] : [[name, Number(text)]];
  });
  return {
    kind,
    outcome,
    ...(summary === "" ? {} : { summary }),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
    ...(url.trim() === "" ? {} : { url: url.trim() }),
    ...(version === "" ? {} : { version }),
    ...(foundOn === "" ? {} : { at: startOf(foundOn) }),
    ...(expiresOn === "" ? {} : { expiresAt: startOf(expiresOn) }),
  };
}

/** Between which days a report may end, and the day on which it does unless one is chosen. */
export function expiryDays({ kind, foundOn }: EvidenceDraft, today: string) {
  const found = foundOn === "" ? today : foundOn;
  return {
    first: addDays(today, 1),
    last: addDays(found, LONGEST_EVIDENCE_DAYS),
    usual: addDays(found, VALID_DAYS[kind]),
  };
}
