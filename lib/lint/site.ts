import type {
  Header,
  MediaType,
  Operation,
  Parameter,
  Place,
  RequestBody,
  Response,
  Schema,
  SecurityScheme,
} from "@/lib/specs/model";

/** A node of a definition with what a finding there needs to know. */
export interface Site {
  place: Place;
  /** The operation through which it was reached first; a finding names it only where the place lies inside. */
  reachedFrom?: Operation;
  /** For fingerprints: the beginning of the pointer that may change when neighbours move, and what to write instead. */
  alias?: { pointer: string; stable: string };
}

/** Where an operation stands: under `paths`, under `webhooks`, or in a callback. */
export type OperationRole = "path" | "webhook" | "callback";

export interface OperationSite extends Site {
  operation: Operation;
  role: OperationRole;
}

export interface ParameterSite extends Site {
  parameter: Parameter;
  operation: Operation;
}

export interface RequestBodySite extends Site {
  body: RequestBody;
  operation: Operation;
}

export interface ResponseSite extends Site {
  response: Response;
  /** `200`, `4XX`, `default`. */
  status: string;
  operation: Operation;
}

export interface MediaTypeSite extends Site {
  mediaType: MediaType;
  /** As written: `application/json; charset=utf-8`. */
  type: string;
  side: "request" | "response";
  /** Of the response it is in. */
  status?: string;
  operation: Operation;
}

export interface HeaderSite extends Site {
  header: Header;
  name: string;
}

export interface SchemaSite extends Site {
  schema: Schema;
  /** Whether a request may carry it, directly or deep inside. */
  inRequest: boolean;
  /** Whether it is a branch of `allOf`, `anyOf`, `oneOf`, `not` or a condition somewhere: then it says only a part. */
  isBranch: boolean;
}

export interface SecuritySchemeSite extends Site {
  scheme: SecurityScheme;
}

/** A schema to begin at, and the site it hangs from. */
export interface SchemaRoot {
  schema: Schema;
  from: Site;
}
