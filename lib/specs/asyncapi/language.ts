import type { AsyncApiMajor } from "@/lib/specs/asyncapi/contract";
import { LenientReferences } from "@/lib/specs/asyncapi/lenient-references";
import { readAsyncApi } from "@/lib/specs/asyncapi/read-async-api";
import { ASYNC_API_RULES } from "@/lib/specs/asyncapi/validate/rules";
import { validateAsyncApi } from "@/lib/specs/asyncapi/validate/validate-async-api";
import { type Claim, defineLanguage } from "@/lib/specs/languages/language";
import type { JsonValue, Place, Position } from "@/lib/specs/model";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { member } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/** AsyncAPI 1.x, 2.x and 3.x. */
export const ASYNC_API = defineLanguage<"asyncapi">({
  format: "asyncapi",
  title: "AsyncAPI",
  extensions: ["yaml", "yml", "json"],
  claimsData: claimOf,
  rules: ASYNC_API_RULES,
  read: ({ claim, limits, source, documents }) => {
    const files = documents();
    const references = new LenientReferences(files);
    const { entry } = files;
    const major = majorOf(claim, entry);
    const { model, contract } = readAsyncApi(entry, major, claim.specVersion, references, limits.maxNodes);
    const documentOf = (name: string): SourceDocument | undefined => {
      const document = files.find(name);
      return document instanceof SpecError ? undefined : document;
    };
    const locate = (place: Place): Position => documentOf(place.file)?.locate(place.pointer) ?? { line: 1, column: 1 };
    const data = (name: string): JsonValue | undefined => documentOf(name)?.data;
    const findings = () => validateAsyncApi({ entry, model, contract, references, files, locate, data });
    return {
      model,
      native: contract,
      locate,
      data,
      findings,
      files: () => {
        // Checking reads what is only referred to from unused parts, too.
        if (source.files.length > 1) findings();
        return files.documents().map(({ file }) => file);
      },
    };
  },
});

function claimOf(data: JsonValue): Claim | undefined {
  const written = member(data, "asyncapi");
  if (typeof written !== "string" && typeof written !== "number") return undefined;
  const specVersion = typeof written === "number" ? written.toFixed(1) : written.trim();
  return { dialect: /^\d+/.exec(specVersion)?.[0] ?? "", specVersion };
}

function majorOf({ dialect, specVersion }: Claim, entry: SourceDocument): AsyncApiMajor {
  if (dialect === "1") return 1;
  if (dialect === "2") return 2;
  if (dialect === "3") return 3;
  throw new SpecError("unsupported_version", `AsyncAPI ${specVersion} is not a version that is supported.`, {
    file: entry.file,
    fix: "Use AsyncAPI 2.0 to 2.6, 3.0 or 3.1 (1.2 is read, too), and name it in `asyncapi`.",
    pointer: "/asyncapi",
    position: entry.locate("/asyncapi"),
  });
}
