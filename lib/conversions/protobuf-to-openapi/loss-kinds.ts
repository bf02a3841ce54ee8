/** What OpenAPI has no word for, by kind. */
export const LOSS_KINDS = {
  "wire-form":
    "Numbers of fields and values, packing and groups belong to the binary form; OpenAPI describes ProtoJSON.",
  "no-http-binding":
    "The method has no `google.api.http`: it is called with `POST` at its gRPC address, as Connect and gRPC-JSON do.",
  "client-streaming": "Callers send a stream of messages; the result describes one of them.",
  "server-streaming": "The method returns a stream of messages; the result describes one of them.",
  "path-template":
    "A field is bound to several parts of the path; the result has a parameter for each part, and the field is all of them together.",
  "path-wildcard":
    "A field is bound to any number of parts of the path; the result has one parameter, in which `/` is escaped.",
  "query-field": "A field cannot be written in a query (a map, a repeated message, or one that leads back to itself).",
  "binding-conflict": "Two methods are found at the same address; the result has the first.",
  "custom-method": "The HTTP method of a custom binding is none that OpenAPI has a place for.",
  "unresolved-type": "A type is declared in a file that was not handed in; the result takes any value there.",
  extension:
    "Fields that other files add to a message are written under their full names in brackets; the result leaves them out.",
  "error-form":
    "Protocol Buffers say nothing of errors; the result has the form that gRPC gives them in JSON, `google.rpc.Status`.",
  "info-version": "OpenAPI asks for a version, and the package names none.",
} as const;
export type LossKind = keyof typeof LOSS_KINDS;
