import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import { buildModel } from "@/lib/specs/avro/build-model";
import { claimsAvroData, claimsAvroText } from "@/lib/specs/avro/claims";
import { AVRO_IDL_GRAMMAR } from "@/lib/specs/avro/read-avro-idl";
import { readAvro } from "@/lib/specs/avro/read-contract";
import { validateAvro } from "@/lib/specs/avro/validate-avro";
import { tokenDeclarations } from "@/lib/specs/languages/declarations";
import { defineLanguage, type LanguageInput, type LanguageReading } from "@/lib/specs/languages/language";

/** Avro: schemas and protocols as JSON, and the IDL. */
export const AVRO = defineLanguage({
  format: "avro",
  title: "Avro",
  extensions: ["avsc", "avpr", "avdl"],
  claimsData: claimsAvroData,
  claimsText: claimsAvroText,
  rules: Object.values(AVRO_RULES),
  read,
  declarations: tokenDeclarations(AVRO_IDL_GRAMMAR, "Avro IDL"),
});

function read(input: LanguageInput): LanguageReading<"avro"> {
  const { contract, problems, names, documents, locate } = readAvro(input);
  const { entry } = input.source;
  return {
    model: buildModel(contract, entry, input.claim),
    native: contract,
    locate,
    findings: () => {
      validateAvro(contract, (rule, problem) => problems.add(rule, problem));
      return problems.findings(entry, locate);
    },
    files: () => names,
    ...(documents.has(entry) ? { data: (file: string) => documents.get(file)?.data } : {}),
  };
}
