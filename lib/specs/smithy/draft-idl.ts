import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { Place } from "@/lib/specs/model";
import type { SmithyMember, SmithyReference, SmithyShape, SmithyTrait } from "@/lib/specs/smithy/contract";
import { type SmithyDraft, emptyMember, emptyShape } from "@/lib/specs/smithy/draft";
import { bindIdl } from "@/lib/specs/smithy/draft-idl-bindings";
import { toJson } from "@/lib/specs/smithy/idl-node";
import type { IdlBody, IdlMember, IdlMessage, IdlName, IdlShape, IdlTrait, IdlTree } from "@/lib/specs/smithy/idl-tree";
import { isInPrelude, preludeTrait } from "@/lib/specs/smithy/prelude";
import { childPlace } from "@/lib/specs/source/source-node";

/** The ids of shapes that a file of the IDL declares, those of structures written in place among them. */
export function declaredIds(tree: IdlTree): string[] {
  return tree.shapes.flatMap((shape) => {
    const names = [shape.name];
    for (const side of ["input", "output"] as const) {
      const message = shape.messages?.[side];
      if (message && "inline" in message) names.push(shape.name + suffixOf(tree, side));
    }
    return names.map((name) => `${tree.namespace}#${name}`);
  });
}

function suffixOf({ control }: IdlTree, side: "input" | "output"): string {
  const given = control.get(side === "input" ? "operationInputSuffix" : "operationOutputSuffix");
  return typeof given === "string" ? given : side === "input" ? "Input" : "Output";
}

/** Makes a draft of a file; names mean what is declared anywhere in the model, then what the prelude has. */
export function draftIdl(tree: IdlTree, declared: ReadonlySet<string>, places: PlaceIndex): SmithyDraft {
  return new IdlDrafter(tree, declared, places).draft();
}

/** Gives names their meaning and things their places, in one file. */
export class IdlDrafter {
  private readonly uses = new Map<string, string>();

  constructor(
    readonly tree: IdlTree,
    private readonly declared: ReadonlySet<string>,
    readonly places: PlaceIndex,
  ) {
    for (const { name } of tree.uses) this.uses.set(name.slice(name.indexOf("#") + 1), name);
  }

  draft(): SmithyDraft {
    const { tree } = this;
    const version = tree.control.get("version");
    return {
      version: typeof version === "string" ? version : typeof version === "number" ? version.toFixed(1) : "1.0",
      place: { file: tree.file, pointer: "" },
      metadata: tree.metadata.map(([key, node]) => [key, toJson(node, (name) => name)]),
      shapes: tree.shapes.flatMap((shape) => this.shapes(shape)),
      applications: tree.applications.map(({ target, traits }) => {
        const id = this.resolve(target.name);
        const place = this.at(`/shapes/${id.replace("$", "/members/")}`, target.start);
        return { target: id, place, traits: this.traits(traits, place) };
      }),
    };
  }

  /** The absolute id of a name, with its member where it has one. */
  readonly resolve = (written: string): string => {
    if (written.includes("#")) return written;
    const dollar = written.indexOf("$");
    const name = dollar < 0 ? written : written.slice(0, dollar);
    const rest = dollar < 0 ? "" : written.slice(dollar);
    const own = `${this.tree.namespace}#${name}`;
    const used = this.uses.get(name);
    if (used !== undefined) return used + rest;
    if (this.declared.has(own) || !isInPrelude(preludeTrait(name))) return own + rest;
    return preludeTrait(name) + rest;
  };

  at(pointer: string, start: number): Place {
    return this.places.add(this.tree.file, pointer, start);
  }

  reference({ name, start }: IdlName, pointer: string): SmithyReference {
    return { target: this.resolve(name), place: this.at(pointer, start) };
  }

  private shapes(from: IdlShape): SmithyShape[] {
    const shape = this.shape(from.name, from.type, from, from.traits);
    const made = [shape];
    if (from.bindings) bindIdl(this, shape, from.bindings);
    for (const side of ["input", "output"] as const) {
      const message = from.messages?.[side];
      if (!message || !shape.operation) continue;
      if ("name" in message) shape.operation[side] = this.reference(message.name, `${shape.place.pointer}/${side}`);
      else {
        const inline = this.inline(from, side, message);
        shape.operation[side] = { target: inline.id, place: this.at(`${shape.place.pointer}/${side}`, message.start) };
        made.push(inline);
      }
    }
    if (shape.operation)
      shape.operation.errors = (from.messages?.errors ?? []).map((error, index) =>
        this.reference(error, `${shape.place.pointer}/errors/${index}`),
      );
    return made;
  }

  private inline(of: IdlShape, side: "input" | "output", message: Extract<IdlMessage, { start: number }>): SmithyShape {
    const traits = [...message.traits, { name: `smithy.api#${side}`, start: message.start }];
    const named = { name: of.name + suffixOf(this.tree, side), start: message.start };
    return this.shape(named.name, "structure", { ...message.inline, ...named }, traits);
  }

  private shape(name: string, type: IdlShape["type"], from: IdlBody & IdlName, traits: IdlTrait[]): SmithyShape {
    const id = `${this.tree.namespace}#${name}`;
    const shape = emptyShape(id, type, this.at(`/shapes/${id}`, from.start));
    for (const trait of this.traits(traits, shape.place)) shape.traits.set(trait.id, trait);
    shape.mixins = from.mixins.map((mixin, index) => this.reference(mixin, `${shape.place.pointer}/mixins/${index}`));
    for (const member of from.members) shape.members.set(member.name, this.member(shape, from, member));
    return shape;
  }

  private member(shape: SmithyShape, body: IdlBody, from: IdlMember): SmithyMember {
    const place = this.at(`${shape.place.pointer}/members/${from.name}`, from.start);
    const isValue = shape.type === "enum" || shape.type === "intEnum";
    // What a member of a resource or mixin is, is known when all files are read.
    const target = from.target ? this.resolve(from.target.name) : isValue ? "smithy.api#Unit" : "";
    const member = emptyMember(from.name, target, place);
    if (target === "" && body.resource) member.mixin = this.resolve(body.resource.name);
    for (const trait of this.traits(from.traits, place)) member.traits.set(trait.id, trait);
    if (from.value !== undefined) {
      const id = preludeTrait(isValue ? "enumValue" : "default");
      const value = toJson(from.value, (name) => name);
      member.traits.set(id, { id, value, place: childPlace(childPlace(place, "traits"), id) });
    }
    return member;
  }

  private traits(traits: readonly IdlTrait[], place: Place): SmithyTrait[] {
    return traits.map(({ name, start, value }) => {
      const id = this.resolve(name);
      const json = value === undefined ? {} : toJson(value, this.resolve);
      const at = childPlace(childPlace(place, "traits"), id);
      return { id, value: json, place: this.at(at.pointer, start) };
    });
  }
}
