import type { JsonValue, Place } from "@/lib/specs/model";
import type { SmithyShape, SmithyTrait, SmithyTraits } from "@/lib/specs/smithy/contract";
import type { SmithyDraft } from "@/lib/specs/smithy/draft";
import { canonicalJson } from "@/lib/core/canonical-json";

/** What does not fit together between files. */
export interface MergeFault {
  kind: "conflict" | "dangling";
  place: Place;
  message: string;
}

/** All files as one model (Smithy 2.0, merging models): traits that are applied elsewhere are with their shapes. */
export interface MergedModel {
  shapes: Map<string, SmithyShape>;
  metadata: Map<string, JsonValue>;
}

/** Merges files. A shape that is declared twice in different ways is the first, and told to `fault`. */
export function mergeDrafts(drafts: readonly SmithyDraft[], fault: (fault: MergeFault) => void): MergedModel {
  const shapes = new Map<string, SmithyShape>();
  const metadata = new Map<string, JsonValue>();
  for (const draft of drafts) {
    for (const [key, value] of draft.metadata) mergeMetadata(metadata, key, value);
    for (const shape of draft.shapes) {
      const known = shapes.get(shape.id);
      if (!known) shapes.set(shape.id, shape);
      else if (known.type !== shape.type || outline(known) !== outline(shape)) {
        fault({
          kind: "conflict",
          place: shape.place,
          message: `The shape \`${shape.id}\` is declared twice, and differs.`,
        });
      } else for (const trait of shape.traits.values()) applyTrait(known.traits, trait);
    }
  }
  for (const { target, traits, place } of drafts.flatMap(({ applications }) => applications)) {
    const [id = "", name] = target.split("$");
    const shape = shapes.get(id);
    const found = name === undefined ? shape?.traits : shape && memberTraits(shape, name, place);
    if (!found)
      fault({ kind: "dangling", place, message: `Traits are applied to \`${target}\`, which is not in the model.` });
    else for (const trait of traits) applyTrait(found, trait);
  }
  return { shapes, metadata };
}

/** A member of a mixin gets traits before it is there. */
function memberTraits(shape: SmithyShape, name: string, place: Place): SmithyTraits | undefined {
  const known = shape.members.get(name);
  if (known || shape.mixins.length === 0) return known?.traits;
  const made = { name, target: "", place, traits: new Map<string, SmithyTrait>() };
  shape.members.set(name, made);
  return made.traits;
}

/** Lists are joined where a trait is given twice; else the later one holds. */
function applyTrait(traits: SmithyTraits, trait: SmithyTrait): void {
  const known = traits.get(trait.id);
  const joined =
    known &&
    Array.isArray(known.value) &&
    Array.isArray(trait.value) &&
    canonicalJson(known.value) !== canonicalJson(trait.value)
      ? { ...trait, value: [...known.value, ...trait.value] }
      : trait;
  traits.set(trait.id, joined);
}

function mergeMetadata(metadata: Map<string, JsonValue>, key: string, value: JsonValue): void {
  const known = metadata.get(key);
  metadata.set(key, Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value);
}

function outline(shape: SmithyShape): string {
  const { operation, entity } = shape;
  return canonicalJson([
    [...shape.members.values()].map(({ name, target }) => [name, target]),
    operation && [operation.input.target, operation.output.target, operation.errors.map(({ target }) => target)],
    entity && [entity.version, [...entity.operations, ...entity.resources].map(({ target }) => target)],
  ]);
}
