import { tokenDeclarations } from "@/lib/specs/languages/declarations";
import { type Claim, defineLanguage, type LanguageInput } from "@/lib/specs/languages/language";
import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import { buildWitModel } from "./build-model";
import { groupPackages } from "./group-packages";
import { linkPackages } from "./link-packages";
import { parseWitFile, type WitParsing } from "./parse-file";
import { validateWit } from "./validate";
import { validKeywordAsName, validName, WIT_RULES } from "./wit-rules";
import { WIT_GRAMMAR } from "./wit-tokens";

/** How much of a text is looked at to tell whether it is WIT. */
const LOOKED_AT = 20_000;
const DIALECT = "wit";

function claims(text: string, file: string): Claim | undefined {
  const claim = { dialect: DIALECT, specVersion: DIALECT };
  const bare = withoutComments(text.slice(0, LOOKED_AT));
  if (/^package\s+%?[a-z][\w-]*(?::%?[a-z][\w-]*)+/i.test(bare)) return claim;
  const opens = /^(?:@\w+\([^)]*\)\s*)*(?:interface\s|world\s|use\s+[\w%:/@.-]+|package\s)/.test(bare);
  if (file.endsWith(".wit")) return opens || bare === "" ? claim : undefined;
  return opens &&
    /(?:^|\s)(?:world\s+%?[a-z][\w-]*\s*\{|%?[a-z][\w-]*\s*:\s*(?:async\s+|static\s+)*func\s*\()/i.test(bare)
    ? claim
    : undefined;
}

/** In one pass: a text of nothing but beginnings of comments must not cost more than another. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf("/", at);
    const mark = text.slice(start, start + 2);
    if (start < 0) break;
    parts.push(text.slice(at, start));
    if (mark !== "//" && mark !== "/*") {
      parts.push("/");
      at = start + 1;
      continue;
    }
    const end = mark === "//" ? text.indexOf("\n", start) : text.indexOf("*/", start + 2);
    if (end < 0) return parts.join("").trimStart();
    at = end + (mark === "//" ? 1 : 2);
    parts.push(" ");
  }
  return (parts.join("") + text.slice(at)).trimStart();
}

/** WIT, the interface types of the WebAssembly component model: packages of interfaces and worlds (docs/languages/wit.md). */
export const WIT = defineLanguage({
  format: "wit",
  title: "WIT",
  extensions: ["wit"],
  claimsText: claims,
  read,
  declarations: tokenDeclarations(WIT_GRAMMAR, "WIT"),
  rules: WIT_RULES,
});

function read({ source, claim, limits, text }: LanguageInput) {
  const names = [
    source.entry,
    ...source.files
      .map(({ name }) => name)
      .filter((name) => name !== source.entry && name.endsWith(".wit"))
      .toSorted(),
  ];
  const places = new PlaceIndex();
  const problems = new LanguageProblems();
  const parsings = names.map((name): WitParsing => {
    const content = text(name) ?? "";
    places.open(name, content);
    return parseWitFile(name, content, limits);
  });
  const packages = groupPackages(
    parsings.map(({ file }) => file),
    places,
    problems,
  );
  if (packages.length === 0) packages.push(emptyPackage(source.entry, places));
  const contract = linkPackages(packages, places, problems);
  return {
    model: buildWitModel(contract, claim, source.entry),
    native: contract,
    locate: places.locate,
    files: () => names,
    findings: () => {
      for (const { file, notes } of parsings) noteNames(file.file, notes, places, problems);
      validateWit(contract, problems);
      return problems.findings(source.entry, places.locate);
    },
  };
}

function emptyPackage(file: string, places: PlaceIndex) {
  const place = places.add(file, "/package", 0);
  const made = { name: "", place, interfaces: new Map(), worlds: new Map(), isRoot: true };
  return { package: made, pointer: "", parts: [] };
}

function noteNames(file: string, notes: WitParsing["notes"], places: PlaceIndex, problems: LanguageProblems): void {
  for (const { rule, name, offset } of notes) {
    const position = places.positionAt(file, offset);
    const place = { file, pointer: "" };
    const about = `${name} ${position.line}`;
    if (rule === "valid-name")
      problems.add(validName, { place, about, position, message: `\`${name}\` is not in kebab case.` });
    else
      problems.add(validKeywordAsName, {
        place,
        about,
        position,
        message: `\`${name}\` is a keyword; write \`%${name}\`.`,
      });
  }
}
