import type { Bound } from "@/lib/diff/compare/schema-view";
import type { JsonValue, Schema } from "@/lib/specs/model";
import type { Literal } from "./literal";

/** One thing that a value has to be. Exact, or weaker than what the keyword says; never stronger. */
export type Demand =
  | { is: "literal"; literal: Literal }
  | { is: "kinds"; kinds: number }
  | { is: "not-values"; values: readonly JsonValue[] }
  | { is: "minimum" | "maximum"; bound: Bound }
  | { is: "multiple"; of: number; holds: boolean }
  | { is: "length"; key: LengthKey; value: number }
  | { is: "pattern"; pattern: string; holds: boolean }
  | { is: "format"; format: string; holds: boolean }
  | { is: "unique"; holds: boolean }
  | { is: "items"; every: Literal }
  | { is: "item"; at: number; literal: Literal }
  | { is: "some-item"; from: number; literal: Literal }
  | { is: "count"; of: Schema; least: number; most: number }
  | { is: "has"; name: string; literal?: Literal }
  | { is: "lacks"; name: string }
  | SomeProperty
  | { is: "some-name"; literal: Literal };

/** There is a property of which the name is not among these (or is found by the pattern), and the value is so. */
export interface SomeProperty {
  is: "some-property";
  exceptNames: ReadonlyMap<string, unknown>;
  exceptPatterns: readonly string[];
  matching?: string;
  literal: Literal;
}

export type LengthKey = "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties";

/** Several ways, of which a value takes at least one; each is a list of demands that all hold. */
export type Choice = readonly (readonly Demand[])[];
