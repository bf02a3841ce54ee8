import type { StatusClass } from "./observation";

/** The key of what matches no operation of the definition. */
export const NO_OPERATION = "";

/**
 * What is known of an API's telemetry in a window. No data is never "no calls": only days on which a call to the API
 * was recorded at all say anything about what nobody called.
 */
export interface TelemetrySpan {
  /** The first and the last call ever recorded, whatever the window. */
  firstAt: Date | null;
  lastAt: Date | null;
  /** UTC days of the window on which any call to the API was recorded. */
  daysSeen: number;
  /** UTC days that the window touches, today included. */
  daysAsked: number;
}

export interface OperationTraffic {
  /** `GET /pets`; `NO_OPERATION` for what matches none. */
  key: string;
  calls: number;
  errors: number;
  lastAt: Date;
}

export interface ConsumerTraffic {
  /** `others`: consumers of an API beyond the 1,000 that are told apart, as one row. */
  who: "identity" | "unknown" | "others";
  /** Null: calls that do not say who calls. Shown as unknown. */
  identityId: string | null;
  /** By which attribute telemetry names it, and as what. */
  attribute: string | null;
  value: string | null;
  /** The consumer of the registry that the identity was linked to. */
  consumerId: string | null;
  slug: string | null;
  /** The consumer's name; else what the identity says; empty for the unknown. */
  name: string;
  calls: number;
  errors: number;
  lastAt: Date;
  /** Keys of the operations called, sorted. */
  operations: string[];
}

export interface DayTraffic {
  /** `2026-11-21`, UTC. */
  day: string;
  calls: number;
  errors: number;
}

/** The calls of a window to one API, or to one version or some operations of it. */
export interface Traffic {
  from: Date;
  to: Date;
  telemetry: TelemetrySpan;
  calls: number;
  errors: number;
  operations: OperationTraffic[];
  /** One row an identity, most calls first. */
  consumers: ConsumerTraffic[];
  /** Every UTC day of the window, oldest first; days without calls are 0. */
  days: DayTraffic[];
}

/** What of an API's traffic is asked. `from` is included, `to` is not. */
export interface TrafficQuestion {
  apiId: string;
  versionId?: string | undefined;
  /** Keys of operations; left out: all, also what matches none. */
  operations?: readonly string[] | undefined;
  /** Only calls of this identity. */
  identityId?: string | undefined;
  from: Date;
  to: Date;
}

/** The calls of one API in a window, for lists. */
export interface ApiCalls {
  calls: number;
  /** One number a UTC day of the window, oldest first. */
  days: number[];
}

/** Calls by how they ended. */
export interface StatusTraffic {
  status: StatusClass;
  calls: number;
}

/** What became of observations: calls, not rows. */
export interface RecordOutcome {
  /** Stored, those of `unmatchedOperation` included. */
  recorded: number;
  /** Of those: to an API that is known, but no operation of it matches. */
  unmatchedOperation: number;
  /** To a service that no API goes by. */
  unknownService: number;
  /** Older than 30 days. */
  tooOld: number;
  /** More than 10 minutes in the future. */
  tooNew: number;
  /** Batches whose digest was seen within 24 hours; none of their calls count again. */
  repeated: number;
  /** A browser's question whether it may call (OPTIONS of a path that has other operations): not a call. */
  preflight: number;
  /** Messages that a service sends, where no API that it goes by sends any: no calls of them. */
  outgoing: number;
  /** To an API of a team for which the sender may not report. */
  foreign: number;
}
