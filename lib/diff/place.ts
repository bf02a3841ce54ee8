/** Which messages a difference concerns: what callers send, what callers receive, or neither. */
export type Side = "request" | "response" | "none";

const BOUND = ["raised", "lowered"] as const;
const PRESENCE = ["added", "removed"] as const;
const SUNSET = ["added", "removed", "brought-forward", "postponed"] as const;
const CONSTRAINT = ["added", "removed", "changed"] as const;

/** What can differ between two schemas, on either side of a call. */
const SCHEMA = {
  type: ["narrowed", "widened", "extended", "replaced"],
  null: PRESENCE,
  enum: ["added", "removed", "replaced"],
  "enum-value": PRESENCE,
  format: ["narrowed", "widened", "replaced", "changed", "annotated"],
  pattern: ["added", "removed", "narrowed", "widened", "replaced", "changed"],
  minimum: BOUND,
  maximum: BOUND,
  "min-length": BOUND,
  "max-length": BOUND,
  "min-items": BOUND,
  "max-items": BOUND,
  "min-properties": BOUND,
  "max-properties": BOUND,
  "multiple-of": ["narrowed", "widened", "changed"],
  "unique-items": PRESENCE,
  property: [
    "added-optional",
    "added-required",
    "added-to-closed",
    "removed-optional",
    "removed-required",
    "removed-from-closed",
    "retired",
  ],
  required: PRESENCE,
  visibility: ["hidden", "shown"],
  "additional-properties": ["closed", "opened"],
  "pattern-property": ["added", "removed", "opened", "closed"],
  "dependent-required": PRESENCE,
  contains: CONSTRAINT,
  "min-contains": BOUND,
  "max-contains": BOUND,
  "union-member": PRESENCE,
  union: ["introduced", "tightened", "loosened"],
  choice: PRESENCE,
  not: ["added", "removed", "tightened", "loosened", "changed"],
  condition: CONSTRAINT,
  discriminator: CONSTRAINT,
  "discriminator-value": CONSTRAINT,
  default: CONSTRAINT,
  content: ["changed"],
  deprecation: ["added", "added-with-sunset", "removed"],
  sunset: SUNSET,
  title: ["changed"],
  description: ["changed"],
  examples: ["changed"],
  extension: ["changed"],
} as const;

/** How the fields and parts of a body are written. */
const PART = {
  encoding: ["changed"],
  "part-type": ["narrowed", "widened"],
  "part-headers": ["changed"],
} as const;

/** The typed places: area → side → kind → actions. The walk can report nothing that is not listed here. */
export const PLACES = {
  schema: { request: SCHEMA, response: SCHEMA },
  operation: {
    none: {
      existence: ["added", "removed", "removed-before-sunset", "removed-after-sunset"],
      deprecation: ["added", "added-with-sunset", "removed"],
      sunset: SUNSET,
      stability: BOUND,
      "operation-id": ["changed"],
      summary: ["changed"],
      description: ["changed"],
      tags: ["changed"],
      "external-docs": ["changed"],
      server: PRESENCE,
      extension: ["changed"],
    },
  },
  webhook: { none: { existence: ["added", "removed", "removed-before-sunset", "removed-after-sunset"] } },
  callback: { none: { existence: PRESENCE } },
  parameter: {
    request: {
      existence: ["added-optional", "added-required", "removed", "retired"],
      name: ["renamed"],
      location: ["moved"],
      required: PRESENCE,
      serialisation: ["changed"],
      shape: ["changed"],
      "reserved-characters": ["allowed", "refused"],
      "empty-value": ["allowed", "refused"],
      deprecation: ["added", "added-with-sunset", "removed"],
      sunset: SUNSET,
    },
    response: {
      existence: ["added", "removed-optional", "removed-required"],
      required: PRESENCE,
      serialisation: ["changed"],
      shape: ["changed"],
    },
  },
  body: {
    request: { existence: ["added-optional", "added-required", "removed"], required: PRESENCE },
    response: { existence: PRESENCE, required: PRESENCE },
  },
  "media-type": {
    request: { existence: [...PRESENCE, "restricted"], ...PART },
    response: { existence: [...PRESENCE, "restricted"], delivery: PRESENCE, ...PART },
  },
  status: {
    request: { existence: [...PRESENCE, "error-removed"] },
    response: { existence: ["success-added", "success-removed", "error-added", "error-removed"] },
  },
  header: {
    request: {
      existence: ["added-optional", "added-required", "removed"],
      required: PRESENCE,
      serialisation: ["changed"],
    },
    response: {
      existence: ["added", "removed-optional", "removed-required"],
      required: PRESENCE,
      serialisation: ["changed"],
      deprecation: PRESENCE,
    },
  },
  link: { response: { existence: PRESENCE, target: ["changed"] } },
  security: {
    request: {
      anonymous: ["allowed", "refused"],
      alternative: PRESENCE,
      scheme: PRESENCE,
      scope: PRESENCE,
    },
  },
  "security-scheme": { none: { flow: PRESENCE, address: ["changed"], scope: PRESENCE } },
  document: {
    none: {
      title: ["changed"],
      version: ["changed"],
      summary: ["changed"],
      description: ["changed"],
      contact: ["changed"],
      licence: ["changed"],
      terms: ["changed"],
      "external-docs": ["changed"],
      server: CONSTRAINT,
      tag: CONSTRAINT,
      extension: ["changed"],
    },
  },
} as const;

type Table = typeof PLACES;
export type Area = keyof Table;
type KeysOf<A extends Area> = {
  [S in keyof Table[A] & string]: {
    [K in keyof Table[A][S] & string]: Table[A][S][K] extends readonly (infer Action extends string)[]
      ? `${S}/${A}/${K}/${Action}`
      : never;
  }[keyof Table[A][S] & string];
}[keyof Table[A] & string];

/** One typed place: `side/area/kind/action`. */
export type PlaceKey = { [A in Area]: KeysOf<A> }[Area];

/** What can be said of a schema, without the side: `kind/action`. */
export type SchemaAspect = {
  [K in keyof typeof SCHEMA]: `${K}/${(typeof SCHEMA)[K][number]}`;
}[keyof typeof SCHEMA];

/** A place taken apart. */
export interface PlaceParts {
  side: string;
  area: string;
  kind: string;
  action: string;
}

/** The four parts of a place. */
export function placeParts(key: PlaceKey | `${Side}/${string}/${string}/${string}`): PlaceParts {
  const [side = "", area = "", kind = "", action = ""] = key.split("/");
  return { side, area, kind, action };
}

/** Every place there is, in the order of the table. */
export function allPlaces(): string[] {
  return Object.entries(PLACES).flatMap(([area, sides]) =>
    Object.entries(sides).flatMap(([side, kinds]) =>
      Object.entries(kinds).flatMap(([kind, actions]) =>
        (actions as readonly string[]).map((action) => `${side}/${area}/${kind}/${action}`),
      ),
    ),
  );
}
