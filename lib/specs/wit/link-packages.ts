import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import { childPointer } from "@/lib/specs/source/pointer";
import type { WitContract, WitExtern, WitPath, WitScope, WitType, WitWorld } from "@/lib/specs/wit/contract";
import { WorldCompleter, type WorldSite } from "./complete-worlds";
import { Declarer } from "./declare";
import { fileScope, TargetFinder } from "./find-target";
import type { WrittenPackage } from "./group-packages";
import { type UsedName, ScopeNames } from "./scope-names";
import type { WrittenExtern, WrittenWorld } from "./syntax";
import { functionsOf, namesIn, typesOfFunction, typesOfShape } from "./walk-types";
import { validRefDangling } from "./wit-rules";

/** Makes the contract: declares everything, then resolves every name. What cannot be resolved is a finding. */
export function linkPackages(
  packages: readonly WrittenPackage[],
  places: PlaceIndex,
  problems: LanguageProblems,
): WitContract {
  return new Linker(packages, places, problems).link();
}

class Linker {
  private readonly finder: TargetFinder;
  private readonly fileNames = new Map<string, Map<string, WitPath>>();
  private readonly scopes: { scope: WitScope; file: string }[] = [];
  private readonly worlds: WorldSite[] = [];
  private readonly externPaths: { extern: WitExtern; file: string; world: WitWorld }[] = [];

  constructor(
    private readonly packages: readonly WrittenPackage[],
    private readonly places: PlaceIndex,
    private readonly problems: LanguageProblems,
  ) {
    this.finder = new TargetFinder(packages, this.fileNames, places, problems);
  }

  link(): WitContract {
    for (const one of this.packages) this.declare(one);
    for (const { extern, file, world } of this.externPaths) this.externTarget(extern, file, world);
    this.resolveTypes();
    new WorldCompleter(this.worlds, this.finder, this.places, this.problems).complete();
    const packages = this.packages.map((one) => one.package);
    const [root] = packages;
    if (!root) throw new Error("A definition without a package was linked");
    return { language: "wit", root, packages };
  }

  private declare({ package: home, pointer, parts }: WrittenPackage): void {
    const taken = new Map<string, string>();
    for (const { file, body } of parts) {
      this.fileNames.set(fileScope(file, home), new Map(body.uses.map(({ as, path }) => [as, path])));
      const declarer = new Declarer(file, home, this.places, this.problems);
      for (const written of body.interfaces) {
        if (!declarer.isFree(written, taken, `${pointer}/package`)) continue;
        const at = childPointer(`${pointer}/interfaces`, written.name);
        const made = declarer.interface(written, written.items, at, `${home.name}/${written.name}`);
        home.interfaces.set(written.name, made);
        this.scopes.push({ scope: made, file });
      }
      for (const written of body.worlds)
        if (declarer.isFree(written, taken, `${pointer}/package`)) this.world(declarer, written, pointer, file);
    }
  }

  private world(declarer: Declarer, written: WrittenWorld, pointer: string, file: string): void {
    const at = childPointer(`${pointer}/worlds`, written.name);
    const scope = declarer.scope(written, at, "");
    const { package: home } = scope;
    const world: WitWorld = {
      ...scope,
      id: `${home.name}/${written.name}`,
      imports: new Map(),
      exports: new Map(),
      implied: new Map(),
      includes: [],
    };
    home.worlds.set(written.name, world);
    this.scopes.push({ scope: world, file });
    const taken = { import: new Map<string, string>(), export: new Map<string, string>() };
    this.worlds.push({ world, file });
    for (const item of written.items) {
      if (item.kind === "use") declarer.use(world, item, taken.import);
      else if (item.kind === "type") {
        if (declarer.isFree(item, taken.import, at)) declarer.type(world, item, at);
      } else if (item.kind === "include") {
        const place = declarer.place(
          childPointer(`${at}/includes`, `${item.path.package ?? ""}/${item.name}`),
          item.offset,
        );
        world.includes.push({ place, path: item.path, gates: item.gates, renames: item.renames });
      } else this.extern(declarer, world, item.kind, item, file, taken[item.kind]);
    }
  }

  private extern(
    declarer: Declarer,
    world: WitWorld,
    side: "import" | "export",
    written: WrittenExtern,
    file: string,
    taken: Map<string, string>,
  ): void {
    const site = { file, package: world.package, place: world.place };
    const path = written.path && this.finder.whole(written.path, site);
    const name = written.isPlain || !path ? written.name : `${path.package}/${path.name}`;
    const known = side === "import" ? world.imports : world.exports;
    // The same interface in two versions is imported twice.
    const other = written.isPlain ? undefined : known.get(name);
    const key = other && other.path?.version !== path?.version ? `${name}@${path?.version ?? ""}` : name;
    if (!declarer.isFree({ name: key, offset: written.offset }, taken, world.place.pointer)) return;
    const pointer = childPointer(`${world.place.pointer}/${side}s`, key);
    const made: WitExtern = { ...declarer.declared(written, pointer), name: key, isPlain: written.isPlain };
    if (path) made.path = path;
    if (written.function) made.function = declarer.function(written.function, pointer);
    if (written.items) {
      made.interface = { ...declarer.interface(written, written.items, pointer, `${world.id}/${key}`), inside: world };
      this.scopes.push({ scope: made.interface, file });
    }
    known.set(key, made);
    if (path) this.externPaths.push({ extern: made, file, world });
  }

  private externTarget(extern: WitExtern, file: string, world: WitWorld): void {
    const found =
      extern.path && this.finder.interface(extern.path, { file, package: world.package, place: extern.place });
    if (found) extern.interface = found;
  }

  private resolveTypes(): void {
    const used = new Map<WitScope, Map<string, UsedName>>();
    for (const { scope, file } of this.scopes) {
      const names = new Map<string, UsedName>();
      for (const use of scope.uses) {
        const { path, place, names: wanted } = use;
        const from = this.finder.interface(path, { file, package: scope.package, place });
        if (from) use.target = from;
        for (const { name, as } of wanted) names.set(as, from ? { from, name } : { name });
      }
      used.set(scope, names);
    }
    const scopeNames = new ScopeNames(used);
    for (const { scope, file } of this.scopes) {
      for (const [name, type] of scope.types) scope.names.set(name, type);
      for (const { place, names } of scope.uses)
        for (const { as, name, offset } of names) {
          const known = used.get(scope)?.get(as);
          if (!known?.from || scopeNames.find(scope, as)) continue;
          const message = `There is no type \`${name}\` in \`${known.from.id}\`.`;
          const position = this.places.positionAt(file, offset);
          this.problems.add(validRefDangling, { place, about: name, message, position });
        }
      this.resolveIn(scope, used.get(scope) ?? new Map());
    }
    for (const { world } of this.worlds)
      for (const extern of [...world.imports.values(), ...world.exports.values()])
        if (extern.function) this.resolve(typesOfFunction(extern.function), world, used.get(world) ?? new Map());
  }

  private resolveIn(scope: WitScope, used: ReadonlyMap<string, UsedName>): void {
    for (const type of scope.types.values()) this.resolve(typesOfShape(type), scope, used);
    for (const one of functionsOf(scope)) this.resolve(typesOfFunction(one), scope, used);
  }

  private resolve(types: Iterable<WitType>, scope: WitScope, used: ReadonlyMap<string, UsedName>): void {
    for (const type of types)
      for (const name of namesIn(type)) {
        const target = scope.names.get(name.name);
        if (target) name.target = target;
        else if (!used.has(name.name))
          this.problems.add(validRefDangling, {
            place: scope.place,
            about: name.name,
            message: `There is no type \`${name.name}\` here.`,
            position: this.places.positionAt(name.file, name.offset),
          });
      }
  }
}
