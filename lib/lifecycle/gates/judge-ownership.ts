import { type GateVerdict, notRun, reason, type Standing } from "./verdict";

/** Who looks after an API. */
export interface OwnershipFacts {
  /** The team's name. */
  team: string;
  owners: number;
  /** People who may approve, without those who pushed any revision of the version. */
  deciders: number;
  /** Approvals that the policy asks for; 0 where it asks for no review. */
  needed: number;
}

/** The owning team has an owner, and enough people who may approve without those who pushed. */
export function judgeOwnership(facts: OwnershipFacts | null): GateVerdict {
  if (facts === null) return notRun(reason("ownership_unknown"));
  const { team, owners, deciders, needed } = facts;
  const against: Standing[] = [
    ...(owners === 0 ? [{ fingerprint: "ownership no-owner" }] : []),
    ...(deciders < needed ? [{ fingerprint: "ownership quorum" }] : []),
  ];
  return {
    against,
    clear: reason("ownership_clear", { team, owners, deciders }),
    standing: (open) => reason("ownership_lacking", { ...open, team }),
    notes: [
      ...(owners === 0 ? [reason("ownership_no_owner", { team })] : []),
      ...(deciders < needed ? [reason("ownership_quorum", { team, deciders, needed })] : []),
    ],
  };
}
