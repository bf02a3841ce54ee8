import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { Place } from "@/lib/specs/model";
import type { WitInterface, WitPackage, WitPath, WitWorld } from "@/lib/specs/wit/contract";
import { packageId, type WrittenPackage } from "./group-packages";
import { validDependencyMissing, validDependencyVersion, validRefDangling, validRefKind } from "./wit-rules";

/** Where a path is written. */
export interface PathSite {
  file: string;
  package: WitPackage;
  place: Place;
}

/** What the files of a package call interfaces of other packages (`use a:b/c as d;`), by file, package and name. */
export type FileNames = ReadonlyMap<string, WitPath>;

/** Finds interfaces and worlds by the paths that name them, and says what is wrong with a path that leads nowhere. */
export class TargetFinder {
  private readonly byName = new Map<string, WitPackage[]>();

  constructor(
    packages: readonly WrittenPackage[],
    private readonly fileNames: ReadonlyMap<string, FileNames>,
    private readonly places: PlaceIndex,
    private readonly problems: LanguageProblems,
  ) {
    for (const { package: one } of packages) this.byName.set(one.name, [...(this.byName.get(one.name) ?? []), one]);
  }

  interface(path: WitPath, site: PathSite): WitInterface | undefined {
    return this.find(
      path,
      site,
      "interface",
      (home, name) => home.interfaces.get(name),
      (home, name) => home.worlds.get(name),
    );
  }

  world(path: WitPath, site: PathSite): WitWorld | undefined {
    return this.find(
      path,
      site,
      "world",
      (home, name) => home.worlds.get(name),
      (home, name) => home.interfaces.get(name),
    );
  }

  /** The path with the package that a file's own name for it stands for. */
  whole(path: WitPath, { file, package: home }: PathSite): WitPath {
    if (path.package !== undefined) return path;
    const renamed = this.fileNames.get(fileScope(file, home))?.get(path.name);
    if (renamed?.package !== undefined) return { ...renamed, offset: path.offset };
    const own: WitPath = { package: home.name, name: renamed?.name ?? path.name, offset: path.offset };
    return home.version === undefined ? own : { ...own, version: home.version };
  }

  private find<T>(
    path: WitPath,
    site: PathSite,
    kind: "interface" | "world",
    wanted: (home: WitPackage, name: string) => T | undefined,
    other: (home: WitPackage, name: string) => unknown,
  ): T | undefined {
    const whole = this.whole(path, site);
    const home = this.package(whole, site);
    if (!home) return undefined;
    const found = wanted(home, whole.name);
    if (found) return found;
    const isOther = other(home, whole.name) !== undefined;
    const mistake = isOther
      ? `\`${whole.name}\` is ${kind === "world" ? "an interface" : "a world"}, where ${kind === "world" ? "a world" : "an interface"} is wanted.`
      : `There is no ${kind} \`${whole.name}\` in ${home === site.package ? "this package" : `\`${packageId(home)}\``}.`;
    this.problems.add(isOther ? validRefKind : validRefDangling, this.at(path, site, whole.name, mistake));
    return undefined;
  }

  private package(whole: WitPath, site: PathSite): WitPackage | undefined {
    const known = this.byName.get(whole.package ?? "") ?? [];
    const exact = known.find(({ version }) => version === whole.version);
    if (exact) return exact;
    const id = packageId({
      name: whole.package ?? "",
      ...(whole.version === undefined ? {} : { version: whole.version }),
    });
    const [other] = known;
    if (!other) {
      const message = `The package \`${id}\` is not among the files.`;
      this.problems.add(validDependencyMissing, this.at(whole, site, id, message));
      return undefined;
    }
    const message = `\`${id}\` is not among the files; \`${packageId(other)}\` is read in its place.`;
    this.problems.add(validDependencyVersion, this.at(whole, site, id, message));
    return other;
  }

  private at(path: WitPath, { file, place }: PathSite, about: string, message: string) {
    return { place, about, message, position: this.places.positionAt(file, path.offset) };
  }
}

/** The key of a file's own names: a file may hold several packages. */
export function fileScope(file: string, home: WitPackage): string {
  return `${file}\n${packageId(home)}`;
}
