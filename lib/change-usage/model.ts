/** Calls to what a change concerns: those of its operation, since nobody measures which of its parts a call used. */
export interface CallerUse {
  calls: number;
  /** Callers that are told apart: consumers of the registry, and identities that no consumer claims. */
  consumers: number;
  /** Names of some of them, most calls first. */
  names: string[];
  /** Calls that do not say who calls. */
  unknownCalls: number;
  lastAt: Date | null;
}

/** One row of calls, as usage keeps it. */
export interface UseRow {
  versionId: string;
  /** Empty: matches no operation. */
  operation: string;
  identityId: string;
  consumerId: string | null;
  slug: string | null;
  name: string | null;
  calls: number;
  lastAt: Date;
}

/** What of a change its use is found by. */
export interface UsedChange {
  fingerprint: string;
  /** The rule. */
  id: string;
  severity: "breaking" | "dangerous" | "non-breaking";
  /** Null: the whole document, and so every call. */
  operation: string | null;
}

/** Who calls what the changes of a comparison concern. */
export interface ChangeUsage {
  windowDays: number;
  telemetry: { lastAt: Date | null; daysSeen: number };
  /** Consumers whose calls count for nothing, by slug. */
  excluded: string[];
  /** Breaking changes, those of them with traffic, and how many call them. */
  summary: { breaking: number; withTraffic: number; consumers: number; calls: number };
  /** Of each breaking and dangerous change, by fingerprint. */
  changes: Map<string, CallerUse & { operation: string | null }>;
}
