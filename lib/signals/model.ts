/** The HTTP fields that tell callers of what goes away, by the names they are kept under here. */
export const SIGNAL_FIELDS = ["deprecation", "sunset", "link"] as const;
export type SignalField = (typeof SIGNAL_FIELDS)[number];

/** The same as they are written on the wire. */
export const FIELD_NAMES: Readonly<Record<SignalField, string>> = {
  deprecation: "Deprecation",
  sunset: "Sunset",
  link: "Link",
};

/** What probes call themselves: their calls are no use that anybody makes of an operation. */
export const PROBE_USER_AGENT = "Concordat-Probe";

/** The values of the fields: `Deprecation` (RFC 9745), `Sunset` (RFC 8594), `Link` (RFC 8288). Printable ASCII, no line breaks. */
export interface SignalFields {
  deprecation: string;
  /** Null where no date is known. */
  sunset: string | null;
  link: string;
}

/** What callers of one operation are to be told. */
export interface OperationSignals {
  key: string;
  method: string;
  /** As the definition writes it, without the path of a server. */
  path: string;
  /** Whether it goes away by a record of its own; else with its version. */
  own: boolean;
  fields: SignalFields;
}

/** What callers of a version are to be told. */
export interface VersionSignals {
  /** For every operation that has no fields of its own; null where the version as a whole stays. */
  version: SignalFields | null;
  /** Every operation that goes away, by itself or with its version, in the order of the definition. */
  operations: OperationSignals[];
}

/** What evidence says of a field. `contradicted`: another value was seen; `not_seen`: it was missing, or nobody looked. */
export const WIRE_VERDICTS = ["confirmed", "contradicted", "not_seen"] as const;
export type WireVerdict = (typeof WIRE_VERDICTS)[number];

/** Who saw it: a probe of ours, or the telemetry of those who serve. */
export const WITNESSES = ["probe", "telemetry"] as const;
export type Witness = (typeof WITNESSES)[number];

/** What is known of one field of one operation on the wire. */
export interface WireEvidence {
  /** The operation's key; null: the version as a whole. */
  operation: string | null;
  field: SignalField;
  /** What should be there; null: nothing, and yet something was seen. */
  expected: string | null;
  /** What was there; null: nothing. */
  seen: string | null;
  verdict: WireVerdict;
  /** When it was last seen to be so; null where nobody looked. */
  at: Date | null;
  by: Witness | null;
  /** The environment it was seen in. */
  environment: string | null;
}

/** Fields that telemetry saw on answers of one operation. What is absent was not recorded, and may well have been sent. */
export interface SeenSignals {
  versionId: string;
  /** The operation's key; null where none is known. */
  operation: string | null;
  environment: string | null;
  /** The last time they were seen. */
  at: Date;
  deprecation?: string | undefined;
  sunset?: string | undefined;
  link?: string | undefined;
}
