import type { NameNode } from "graphql";
import type { DeclaredProblem } from "@/lib/specs/graphql/declared-problem";
import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblem } from "@/lib/specs/languages/problems";
import type { Place } from "@/lib/specs/model";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";

/** What the readers of declarations share: where things are, and what was wrong on the way. */
export class SdlReading {
  readonly problems: DeclaredProblem[] = [];

  constructor(readonly places: PlaceIndex) {}

  /** The same for the text of one file. */
  in(file: string): FileReading {
    return new FileReading(this, file);
  }

  report(rule: LanguageRuleInfo, problem: LanguageProblem, offset?: number): void {
    const position = offset === undefined ? undefined : this.places.positionAt(problem.place.file, offset);
    this.problems.push({ rule, ...problem, ...(position ? { position } : {}) });
  }
}

/** The reading of one file. */
export class FileReading {
  constructor(
    readonly reading: SdlReading,
    readonly file: string,
  ) {}

  /** The place of a declaration, which is where its name is written. */
  place(pointer: string, name: NameNode): Place {
    return this.reading.places.add(this.file, pointer, name.loc?.start ?? 0);
  }

  /** Puts a declaration into a map, unless there is one of its name; then that is a problem. */
  addTo<T>(map: Map<string, T>, name: NameNode, place: Place, value: T, what: string): void {
    if (!map.has(name.value)) {
      map.set(name.value, value);
      return;
    }
    const problem = { place, message: `${what} \`${name.value}\` is declared again.`, about: "again" };
    this.reading.report(GRAPHQL_RULES.duplicate, problem, name.loc?.start);
  }
}
