import type { JsonValue, Place } from "@/lib/specs/model";
import type {
  SmithyEntity,
  SmithyMember,
  SmithyReference,
  SmithyShape,
  SmithyTrait,
  SmithyType,
} from "@/lib/specs/smithy/contract";
import { UNIT } from "@/lib/specs/smithy/prelude";

/** Traits that a file gives to a shape or member that may stand in another. */
export interface SmithyApplication {
  /** `com.example#City`, `com.example#City$name`. */
  target: string;
  traits: SmithyTrait[];
  place: Place;
}

/** What one file says, ids resolved, nothing merged. */
export interface SmithyDraft {
  version: string;
  place: Place;
  metadata: [string, JsonValue][];
  shapes: SmithyShape[];
  applications: SmithyApplication[];
}

const TYPES_WITH_BINDINGS: ReadonlySet<string> = new Set(["service", "resource"]);

/** A shape with nothing in it. */
export function emptyShape(id: string, type: SmithyType, place: Place): SmithyShape {
  const hash = id.indexOf("#");
  return {
    id,
    namespace: hash < 0 ? "" : id.slice(0, hash),
    name: id.slice(hash + 1),
    type,
    place,
    traits: new Map(),
    members: new Map(),
    mixins: [],
    ...(type === "operation" ? { operation: { input: unit(place), output: unit(place), errors: [] } } : {}),
    ...(TYPES_WITH_BINDINGS.has(type) ? { entity: emptyEntity() } : {}),
  };
}

function unit(place: Place): SmithyReference {
  return { target: UNIT, place };
}

function emptyEntity(): SmithyEntity {
  return {
    version: "",
    operations: [],
    collectionOperations: [],
    resources: [],
    errors: [],
    rename: new Map(),
    identifiers: new Map(),
    properties: new Map(),
    lifecycle: new Map(),
  };
}

/** A member with nothing said of it. */
export function emptyMember(name: string, target: string, place: Place): SmithyMember {
  return { name, target, place, traits: new Map() };
}

/** The operations of a resource's life, in the order in which they are read. */
export const LIFECYCLE = ["create", "put", "read", "update", "delete", "list"] as const;
