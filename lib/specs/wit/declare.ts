import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Place } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import type {
  WitDeclared,
  WitFunction,
  WitInterface,
  WitMember,
  WitPackage,
  WitScope,
  WitShape,
  WitTypeDef,
  WitWorld,
} from "@/lib/specs/wit/contract";
import type { Written, WrittenFunction, WrittenItem, WrittenMember, WrittenType, WrittenUse } from "./syntax";
import { validDuplicateName } from "./wit-rules";
import { nameKey } from "./wit-tokens";

/** Makes the declarations of one file of a package: places, and names that are not taken yet. Names are resolved later. */
export class Declarer {
  constructor(
    private readonly file: string,
    private readonly home: WitPackage,
    private readonly places: PlaceIndex,
    private readonly problems: LanguageProblems,
  ) {}

  place(pointer: string, offset: number): Place {
    return this.places.add(this.file, pointer, offset);
  }

  declared({ name, docs, gates, offset }: Written, pointer: string): WitDeclared {
    const made: WitDeclared = { name, gates, place: this.place(pointer, offset) };
    if (docs !== undefined) made.docs = docs;
    return made;
  }

  scope(written: Written, pointer: string, id: string): WitScope {
    const { home } = this;
    return { ...this.declared(written, pointer), id, package: home, types: new Map(), uses: [], names: new Map() };
  }

  interface(written: Written, items: readonly WrittenItem[], pointer: string, id: string): WitInterface {
    const made: WitInterface = { ...this.scope(written, pointer, id), functions: new Map() };
    const taken = new Map<string, string>();
    for (const item of items) {
      if (item.kind === "use") this.use(made, item, taken);
      else if (!this.isFree(item, taken, pointer)) continue;
      else if (item.kind === "type") this.type(made, item, pointer);
      else made.functions.set(item.name, this.function(item, childPointer(`${pointer}/functions`, item.name)));
    }
    return made;
  }

  /** Whether a name is not taken yet, and takes it. */
  isFree({ name, offset }: { name: string; offset: number }, taken: Map<string, string>, pointer: string): boolean {
    const key = nameKey(name);
    const other = taken.get(key);
    taken.set(key, other ?? name);
    if (other === undefined) return true;
    this.problems.add(validDuplicateName, {
      place: { file: this.file, pointer },
      position: this.places.positionAt(this.file, offset),
      about: name,
      message: `\`${name}\` is declared before${other === name ? "" : ` as \`${other}\``}.`,
    });
    return false;
  }

  use(scope: WitInterface | WitWorld, { path, gates, names, offset }: WrittenUse, taken: Map<string, string>): void {
    const pointer = childPointer(`${scope.place.pointer}/uses`, `${path.package ?? ""}/${path.name}`);
    const place = this.place(pointer, offset);
    const free = names.filter((one) => this.isFree({ name: one.as, offset: one.offset }, taken, scope.place.pointer));
    scope.uses.push({ place, path, gates, names: free });
  }

  type(scope: WitScope, written: WrittenType, pointer: string): void {
    const at = childPointer(`${pointer}/types`, written.name);
    const { home: of } = this;
    const id = `${scope.id}.${written.name}`;
    const made: WitTypeDef = { ...this.declared(written, at), id, package: of, shape: this.shape(written, at) };
    scope.types.set(written.name, made);
  }

  function(written: WrittenFunction, pointer: string, resource?: string): WitFunction {
    const { form, isAsync, params, result } = written;
    const taken = new Map<string, string>();
    const made: WitFunction = {
      ...this.declared(written, pointer),
      kind: form,
      isAsync,
      params: params
        .filter((param) => this.isFree(param, taken, pointer))
        .map(({ name, type, offset }) => ({
          name,
          type,
          place: this.place(childPointer(`${pointer}/params`, name), offset),
        })),
    };
    if (result) made.result = result;
    if (resource !== undefined) made.resource = resource;
    return made;
  }

  private shape({ shape, name }: WrittenType, pointer: string): WitShape {
    if (shape.kind === "alias") return shape;
    if (shape.kind !== "resource") {
      const { kind } = shape;
      return { kind, members: this.members(shape.members, pointer) };
    }
    const functions = new Map<string, WitFunction>();
    const taken = new Map<string, string>();
    for (const one of shape.functions) {
      if (!this.isFree(one, taken, pointer)) continue;
      functions.set(one.name, this.function(one, childPointer(`${pointer}/functions`, one.name), name));
    }
    return { kind: "resource", functions };
  }

  private members(written: readonly WrittenMember[], pointer: string): WitMember[] {
    const taken = new Map<string, string>();
    return written
      .filter((one) => this.isFree(one, taken, pointer))
      .map(({ offset, ...member }) => ({
        ...member,
        place: this.place(childPointer(`${pointer}/members`, member.name), offset),
      }));
  }
}
