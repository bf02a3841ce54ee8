import { tokenDeclarations } from "@/lib/specs/languages/declarations";
import { defineLanguage, type LanguageInput, type LanguageReading } from "@/lib/specs/languages/language";
import { buildModel } from "@/lib/specs/smithy/build-model";
import { claimsAst, claimsIdl } from "@/lib/specs/smithy/claims";
import { readContract } from "@/lib/specs/smithy/read-contract";
import { SMITHY_GRAMMAR } from "@/lib/specs/smithy/read-idl";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { validateModel } from "@/lib/specs/smithy/validate/validate-model";

/** Smithy: the IDL and the JSON AST, 1.0 and 2.0. */
export const SMITHY = defineLanguage({
  format: "smithy",
  title: "Smithy",
  extensions: ["smithy", "json"],
  claimsData: claimsAst,
  claimsText: claimsIdl,
  rules: Object.values(SMITHY_RULES),
  read,
  declarations: tokenDeclarations(SMITHY_GRAMMAR, "Smithy"),
});

function read(input: LanguageInput): LanguageReading<"smithy"> {
  const { contract, problems, files, locate } = readContract(input);
  const { entry } = input.source;
  const documents = new Map(files.documents.map(({ file, data }) => [file, data]));
  return {
    model: buildModel(contract, entry, input.claim),
    native: contract,
    locate,
    findings: () => {
      validateModel(contract, problems);
      return problems.findings(entry, locate);
    },
    files: () => files.names,
    ...(documents.has(entry) ? { data: (file: string) => documents.get(file) } : {}),
  };
}
