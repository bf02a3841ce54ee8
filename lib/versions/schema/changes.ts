import { z } from "zod";
import { severitySchema } from "@/lib/diff/schema";
import type { VersionDto } from "@/lib/versions/schema";
import type { Change, DiffSide, DiffSummary, Severity } from "@/lib/diff/model";

const label = z.string().min(1).max(100);

/** Which changes between two versions a page shows. */
export const changeListInput = z.strictObject({
  api: z.string().min(1).max(80),
  from: label,
  to: label,
  severity: severitySchema.optional(),
  /** Of the rule: `schema`, `parameter`, `security`. */
  area: z.string().max(40).optional(),
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

/** A change as a list shows it: values are text of a bounded length. */
export interface ChangeItem extends Omit<Change, "before" | "after" | "proof"> {
  area: string;
  before: ShownValue | null;
  after: ShownValue | null;
  proof: Change["proof"]["status"];
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

/** One page of what changed between two versions, grouped by operation, with the counts of the whole. */
export interface ChangeList {
  from: DiffSide & { label: string };
  to: DiffSide & { label: string };
  /** Of everything, whatever the filter. */
  summary: DiffSummary;
  /** With the rest of the filter applied. */
  severities: Record<Severity, number>;
  areas: { value: string; count: number }[];
  groups: ChangeGroup[];
  rules: Record<string, RuleNote>;
  matched: number;
  operationCount: number;
  page: number;
  pageCount: number;
}

/** A version with what it broke; `worst` is null where the comparison could not be made. */
export interface ChangelogEntry {
  version: VersionDto;
  /** Breaking ones first, then dangerous ones. */
  worst: ChangeItem[] | null;
}
