import type { ParameterLocation, Place } from "@/lib/specs/model";

/** What a deprecation can be said of, in a document. */
export const MARK_KINDS = ["version", "operation", "parameter", "header", "schema", "field", "security"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * That something is going away, as its document says it, whatever the language: an OpenAPI `deprecated: true`, an
 * extension that is in use (docs/deprecation-marks.md), or a directive of another language. What is not said is absent.
 */
export interface DeprecationMark {
  /** What says so: `deprecated`, or the name of the extension as written, `x-ms-deprecation`. */
  source: string;
  /** Where that is written. */
  place: Place;
  /** Since when, as the document says it: an ISO day, the label of a version, or both. */
  since?: { day?: string; version?: string };
  /** The day from which it may stop working: an ISO day, `2027-06-30`, in UTC. */
  sunset?: string;
  /** The version without it, as written. */
  removedIn?: string;
  /** In the author's words; where no extension has them, of the description. */
  message?: string;
  /** What to use instead, as written, or as the message names it. */
  replacement?: string;
  /** An http(s) address that tells how to move. */
  guide?: string;
}

/** A row of the index for one thing that is deprecated, or that uses something deprecated. */
export interface MarkEntry extends Omit<DeprecationMark, "place"> {
  kind: MarkKind;
  /**
   * What it is of, for people: `GET /pets/{petId}`, `GET /pets query limit`, `GET /pets 200 header X-Next`, `Pet`,
   * `Pet.name`, `Pet.tags[].label`, `POST /pets request.name`; empty for the version. Unique among the rows of its kind.
   */
  subject: string;
  /** The same over versions: without the names of path parameters, `GET /pets/{}`. */
  matchKey: string;
  /** False: it is not deprecated itself, and uses what is; `because` says what. */
  direct: boolean;
  /** `uses schema Pet`, `uses parameter limit`: only of what is not direct. */
  because?: string;
  /** File, pointer and line of what says so; for what is not direct, of the thing itself. */
  file: string;
  pointer: string;
  line: number;
}

/** A row of the search index for an operation. */
export interface OperationEntry {
  key: string;
  method: string;
  path: string;
  /** What else calls of it go by at run time; absent: nothing. */
  calledAs?: string[];
  operationId?: string;
  summary?: string;
  /** Whether it has a summary or a description. */
  described: boolean;
  tags: string[];
  /** Whether it is marked itself, in whatever way (docs/deprecation-marks.md). */
  deprecated: boolean;
  /** The ISO day its mark names; else `x-sunset` as written. */
  sunset?: string;
  /** `x-stability-level` as written. */
  stability?: string;
  /** `?name` of its parameters; then the named schemas that it is made of, also indirectly: sorted, a bounded number. */
  uses: string[];
  pointer: string;
  line: number;
}

/** A row of the search index for a named schema. */
export interface SchemaEntry {
  name: string;
  title?: string;
  description?: string;
  types: string[];
  deprecated: boolean;
  pointer: string;
  line: number;
}

/** A row of the search index for a field: a property of a schema (once, where it is written) or a parameter. */
export interface FieldEntry {
  name: string;
  /** `property` or the parameter's location. */
  kind: "property" | ParameterLocation;
  /** Named schema it belongs to, or the operation's key, or the nearest name above it. */
  owner: string;
  /** `string`, `string (date-time)`, `array of Pet`, …: short, for people. */
  type: string;
  required: boolean;
  deprecated: boolean;
  /** Whether it has a description (DOMAIN §5.1, the term U). */
  described: boolean;
  pointer: string;
  line: number;
}

/** What the registry stores of a parsed definition beside its bytes. */
export interface SpecIndex {
  operations: OperationEntry[];
  schemas: SchemaEntry[];
  fields: FieldEntry[];
  /** What is deprecated, and what uses it. */
  marks: MarkEntry[];
  /** `x-stability-level` of the definition as a whole, in `info` or at the root, as written. */
  stability?: string;
}
