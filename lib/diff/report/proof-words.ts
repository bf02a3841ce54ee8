import type { Change, Proof, Witness } from "@/lib/diff/model";
import { plainText } from "./plain-text";

const STATUS_WORDS: Record<Proof["status"], string> = {
  proved: "proved",
  rule: "by rule",
  inconclusive: "not proved",
};

/** The status of a proof in a word or two: `proved`, `by rule`, `not proved`. */
export function statusWords({ status }: Proof): string {
  return STATUS_WORDS[status];
}

/** Why a proof is no proof, or what it rests on; empty where there is nothing more to say. */
export function reasonOf({ proof }: Change): string {
  return plainText(proof.reason ?? "");
}

const VERSIONS = { from: "old version", to: "new version" } as const;

/** Who takes a witness and who does not, in a sentence. */
export function witnessSentence({ side, acceptedBy, rejectedBy }: Witness): string {
  const [accepting, rejecting] = [VERSIONS[acceptedBy], VERSIONS[rejectedBy]];
  return side === "request"
    ? `The ${accepting} accepts this request; the ${rejecting} refuses it`
    : `The ${accepting} may answer this; the ${rejecting} rules it out`;
}

/** Why one of the two does not take a witness. */
export function witnessReason({ reason }: Witness): string {
  return plainText(reason);
}

/** `old version accepts`, `new version refuses`: what stands above the two sides of a witness. */
export function witnessSides({ acceptedBy, rejectedBy }: Witness): { accepting: string; rejecting: string } {
  return { accepting: `${VERSIONS[acceptedBy]} accepts`, rejecting: `${VERSIONS[rejectedBy]} refuses` };
}

/** `set by policy; the rule says breaking`: empty where no policy has changed the severity. */
export function policyWords({ ruleSeverity }: Change): string {
  return ruleSeverity === undefined ? "" : `set by policy; the rule says ${ruleSeverity}`;
}
