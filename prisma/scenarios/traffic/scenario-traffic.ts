/** How the calls of somebody develop, in weeks before the day of loading. */
export type Trend =
  | { kind: "steady" }
  /** Each week that part more than the week before. */
  | { kind: "grows"; perWeek: number }
  /** Since so many days, each week that part less than the week before. */
  | { kind: "falls"; perWeek: number; sinceDaysAgo: number }
  /** The last call was on that day. */
  | { kind: "ended"; daysAgo: number };

/** Who calls, as telemetry names callers: an attribute and what it says. Null: nobody said. */
export type ScenarioCaller = { attribute: string; value: string } | null;

/** Calls of one caller to one API, day after day. */
export interface ScenarioCalls {
  /** `service.name`: the slug of the API, unless telemetry knows it by a name that nobody gave. */
  service: string;
  version?: string;
  caller: ScenarioCaller;
  /** What is called, the most called first: an operation's key (`GET /pets`), in it or not. */
  operations: readonly string[];
  /** On a working day, all operations together. */
  perDay: number;
  trend: Trend;
  /** The first day. */
  sinceDaysAgo: number;
  /** Half of the calls take at most so many milliseconds. */
  medianMs: number;
  /** The part of the calls that the service fails. */
  failing: number;
  /** The part of the others that it refuses; where nothing is said, the few that callers usually get wrong. */
  refused?: number;
  /** Days on which it failed more often. */
  incident?: { daysAgo: number; failing: number };
  /** How the service tells of its calls; absent: by access logs. `depth`: spans on the longest path of a trace, on average. */
  telemetry?: { source: "traces"; depth: number } | { source: "metrics" };
  /** People sleep at night and rest on Sunday; machines that work through the night do not. */
  rhythm: "people" | "night";
}
