import { z } from "zod";
import { severitySchema } from "@/lib/diff/schema";
import type { VersionDto } from "@/lib/versions/schema";
import type { Change, DiffSide, DiffSummary, Proof, Witness } from "@/lib/diff/model";
import type { Side } from "@/lib/diff/place";

const label = z.string().min(1).max(100);

/** How a change can be known; what each means is in INTERFACE §4. */
export const PROOF_STATUSES = [
  "proved",
  "rule",
  "inconclusive",
] as const satisfies readonly Change["proof"]["status"][];

/** Which changes between two versions a page shows. */
export const changeListInput = z.strictObject({
  api: z.string().min(1).max(80),
  from: label,
  to: label,
  severity: severitySchema.optional(),
  /** Of the rule: `schema`, `parameter`, `security`. */
  area: z.string().max(40).optional(),
  /** The key of an operation; `WHOLE_DOCUMENT` (lib/versions/model/whole-document.ts) for what concerns no operation. */
  operation: z.string().max(1000).optional(),
  rule: z.string().max(200).optional(),
  proof: z.enum(PROOF_STATUSES).optional(),
  q: z.string().max(200).optional(),
  /** The fingerprint of a change that must be on the page, whatever `page` says. */
  change: z.string().max(200).optional(),
  /** From 1. */
  page: z.number().int().min(1).max(100_000).default(1),
  pageSize: z.number().int().min(1).max(200).default(50),
});
export type ChangeListInput = z.output<typeof changeListInput>;

/** A value as text for people, cut where it is long. */
export interface ShownValue {
  text: string;
  cut: boolean;
}

/** A message that the one version accepts and the other rejects, as text of a bounded length. */
export interface ShownWitness extends Pick<Witness, "side" | "acceptedBy" | "rejectedBy" | "reason"> {
  value: ShownValue;
  /** Of what it is written in; null: JSON. */
  mediaType: string | null;
  /** A request to try it with; null for responses, and where it is too long to show. */
  curl: string | null;
}

/** How a change is known. */
export interface ShownProof {
  status: Proof["status"];
  /** Why there is no witness. */
  reason: string | null;
  witness: ShownWitness | null;
}

/** A change as a list shows it: values are text of a bounded length. */
export interface ChangeItem extends Omit<Change, "before" | "after" | "proof"> {
  area: string;
  /** Whose messages it concerns: of those who call, of those who are answered, or neither. */
  side: Side;
  before: ShownValue | null;
  after: ShownValue | null;
  proof: ShownProof;
}

/** The changes of one operation (null: of the whole document) that are on this page. */
export interface ChangeGroup {
  operation: string | null;
  /** Of all its changes that fit the filter, also those on other pages. */
  counts: DiffSummary;
  changes: ChangeItem[];
}

/** Why a rule matters and how not to break it, for the rules on a page. */
export interface RuleNote {
  title: string;
  why: string;
  fix: string;
}

/** What changes are narrowed by. */
export type ChangeFacet = "severity" | "area" | "operation" | "rule" | "proof";

/** A value to narrow by, and how many changes have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** One page of what changed between two versions, grouped by operation, with the counts of the whole. */
export interface ChangeList {
  from: DiffSide & { label: string };
  to: DiffSide & { label: string };
  /** Of everything, whatever the filter. */
  summary: DiffSummary;
  /** What the list can be narrowed to: each counted with the rest of the filter applied, the most frequent first. */
  facets: Record<ChangeFacet, FacetValue[]>;
  groups: ChangeGroup[];
  rules: Record<string, RuleNote>;
  matched: number;
  operationCount: number;
  page: number;
  pageCount: number;
}

/** A version with what it changed; `told` is null where the comparison could not be made. */
export interface ChangelogEntry {
  version: VersionDto;
  /** The worst that it changed, or those that were asked for: a few of them. */
  told: ChangeItem[] | null;
  rules: Record<string, RuleNote>;
  /** How many like these there are. */
  matched: number;
}
