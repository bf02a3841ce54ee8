import type { Change } from "@/lib/diff/model";
import type { GateWaiver } from "@/lib/lifecycle/gates";
import type { VersionState } from "@/lib/lifecycle/model";
import type { Decision } from "@/lib/reviews/model";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import type { ParsedSource } from "@/lib/specs/parsed-source";

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
  /** Against `previous`; null for the first. */
  changes: readonly Change[] | null;
  /** Everybody who pushed a revision of it, by e-mail address. */
  pushers: Set<string>;
  revisions: number;
  /** What there is to approve now. */
  content: PresentContent;
  decisions: Decision[];
  /** Of its review, while it has one. */
  review: "none" | "live" | "approved" | "withdrawn";
  publishWhenApproved: boolean;
  words: Map<string, "approve" | "request_changes">;
  comments: number;
  /** First words of the conversations about its parts. */
  threads: string[];
  requestedWaivers: number;
  waivers: GateWaiver[];
  sunsetAt?: Date;
  withdrawn: boolean;
}
