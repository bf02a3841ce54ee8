import type { AuditEntryDto } from "@/lib/audit/schema";
import type { LifecyclePolicy, VersionState } from "@/lib/lifecycle/model";
import type { RetirementDto } from "@/lib/retirement/schema";
import type { WaiverDto } from "@/lib/waivers/schema";

/** One thing that is missing, or to be known. */
export interface LifecyclePoint {
  code: string;
  detail: string;
  fix: string;
  /** What a translation needs. */
  values: Record<string, string | number>;
}

/** A state that may follow, and what stands before it. */
export interface LifecycleStep {
  to: VersionState;
  /** What somebody must give to do it: it is asked for in the dialog. */
  asks: ("reason" | "deprecation")[];
  /** What stands in the way, whatever is given. Empty: it can be done now. */
  missing: LifecyclePoint[];
  notes: LifecyclePoint[];
}

/** The life of one version: where it stands, how it came there, what may follow. */
export interface LifecycleView {
  api: string;
  version: string;
  state: VersionState;
  revision: number;
  /** When each state was entered; for a version that goes away also when its sunset comes. */
  entered: Partial<Record<VersionState, string>>;
  steps: LifecycleStep[];
  policy: Pick<LifecyclePolicy, "noticeDays" | "replacementRequired" | "remainingTraffic" | "retiredDocuments"> & {
    source: "team" | "default";
  };
  /** What callers read in the fields of HTTP answers now. */
  fields: Record<string, string>;
  /** Absent while nothing of this version goes away. */
  retirement: RetirementDto | null;
  waivers: WaiverDto[];
  /** The newest entries of the audit log about this version. */
  audit: AuditEntryDto[];
  /** The registry's own address, for links that callers get. */
  baseUrl: string;
}
