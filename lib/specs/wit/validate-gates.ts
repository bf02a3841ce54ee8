import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { WitDeclared, WitPackage } from "@/lib/specs/wit/contract";
import { compareVersions } from "./versions";
import { validGate } from "./wit-rules";

/** Finds feature gates that contradict each other, or the version of the package (WIT, "Rules for feature gate usage"). */
export function validateGates(
  { name, gates, place }: Pick<WitDeclared, "name" | "gates" | "place">,
  { version }: WitPackage,
  problems: LanguageProblems,
): void {
  const { since, unstable, deprecated } = gates;
  const say = (about: string, message: string): void => problems.add(validGate, { place, about, message });
  if (since !== undefined && unstable !== undefined) say("both", `\`${name}\` has both \`@since\` and \`@unstable\`.`);
  if (deprecated !== undefined && since === undefined && unstable === undefined)
    say("deprecated", `\`${name}\` has \`@deprecated\` without \`@since\` or \`@unstable\`.`);
  if (version === undefined && (since ?? deprecated) !== undefined)
    say("package", `\`${name}\` has a gate with a version, but the package has none.`);
  if (version !== undefined && since !== undefined && compareVersions(since, version) > 0)
    say("later", `\`${name}\` is there since ${since}, which is later than the package's version ${version}.`);
}
