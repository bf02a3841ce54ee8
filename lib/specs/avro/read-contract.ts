import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import { claimsAvroData, claimsAvroText } from "@/lib/specs/avro/claims";
import type { AvroContract } from "@/lib/specs/avro/contract";
import { readAvroIdl } from "@/lib/specs/avro/read-avro-idl";
import { AvroJsonReader } from "@/lib/specs/avro/read-json-schema";
import type { AvroFile, AvroReadingScope } from "@/lib/specs/avro/reading";
import type { LanguageInput } from "@/lib/specs/languages/language";
import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Place, Position, SourceFile } from "@/lib/specs/model";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";

/** A definition as read: the contract, where its things are, and what did not fit together. */
export interface AvroDefinition {
  contract: AvroContract;
  problems: LanguageProblems;
  /** The entry first. */
  names: string[];
  documents: Map<string, SourceDocument>;
  locate(place: Place): Position;
}

/**
 * Reads the entry, what it imports, and every other file of Avro that was handed in: schemas name each other's types without
 * saying where they are.
 */
export function readAvro(input: LanguageInput): AvroDefinition {
  return new AvroFiles(input).read();
}

class AvroFiles {
  private readonly problems = new LanguageProblems();
  private readonly places = new PlaceIndex();
  private readonly documents = new Map<string, SourceDocument>();
  private readonly names: string[] = [];
  private readonly scope: AvroReadingScope = {
    types: new Map(),
    say: (rule, problem) => this.problems.add(rule, problem),
  };

  constructor(private readonly input: LanguageInput) {}

  read(): AvroDefinition {
    const { entry, files } = this.input.source;
    const found = this.open(entry) ?? {};
    const others = files.map(({ name }) => name).toSorted();
    for (const name of others) if (!this.names.includes(name)) this.open(name);
    const { root, protocol } = found;
    const contract: AvroContract = {
      language: "avro",
      ...(root ? { root } : {}),
      ...(protocol ? { protocol } : {}),
      types: this.scope.types,
    };
    const locate = (place: Place): Position =>
      this.documents.get(place.file)?.locate(place.pointer) ?? this.places.locate(place);
    return { contract, problems: this.problems, names: this.names, documents: this.documents, locate };
  }

  /** Reads a file once. Throws SpecError where the entry cannot be read; another file is a finding. */
  private open(name: string): AvroFile | undefined {
    const file = this.input.source.files.find((one) => one.name === name);
    if (!file || this.names.includes(name)) return undefined;
    const isEntry = name === this.input.source.entry;
    if (!isEntry && !/\.(?:avsc|avpr|avdl|json)$/i.test(name)) return undefined;
    try {
      return this.readFile(file, isEntry);
    } catch (fault) {
      if (isEntry || !(fault instanceof SpecError) || fault.code !== "malformed_document") throw fault;
      const position = { line: fault.line, column: fault.column };
      this.problems.add(AVRO_RULES.unreadableFile, {
        place: { file: name, pointer: "" },
        message: fault.message,
        position,
      });
      return undefined;
    }
  }

  private readFile(file: SourceFile, isEntry: boolean): AvroFile | undefined {
    const { name } = file;
    const text = this.input.text(name) ?? "";
    const isIdl = isEntry
      ? this.input.claim.dialect === "idl"
      : /\.avdl$/i.test(name) || claimsAvroText(text) !== undefined;
    if (isIdl) {
      this.names.push(name);
      this.places.open(name, text);
      const found = readAvroIdl(name, text, this.input.limits, this.places, this.scope);
      for (const { file: wanted, place } of found.imports) this.follow(name, wanted, place);
      return found;
    }
    const document = isEntry ? this.input.documents().entry : readDocument(name, file.bytes, this.input.limits);
    if (!isEntry && !claimsAvroData(document.data)) return undefined;
    this.names.push(name);
    this.documents.set(name, document);
    this.warn(document);
    return new AvroJsonReader(this.scope).file({ place: { file: name, pointer: "" }, value: document.data });
  }

  /** An import is meant from the importing file's folder; where nothing is there, by its last name anywhere. */
  private follow(from: string, wanted: string, place: Place): void {
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const names = this.input.source.files.map(({ name }) => name);
    const suffix = wanted.replace(/^(?:\.\.?\/)+/, "");
    const found =
      names.find((name) => name === folder + wanted) ??
      names.find((name) => name === suffix || name.endsWith(`/${suffix}`));
    if (found !== undefined) this.open(found);
    else
      this.problems.add(AVRO_RULES.missingImport, {
        place,
        message: `\`${wanted}\` is imported, but was not handed in.`,
      });
  }

  private warn({ file, warnings }: SourceDocument): void {
    const rules = {
      "parse-duplicate-key": AVRO_RULES.duplicateKey,
      "parse-not-json": AVRO_RULES.notJson,
      "parse-indentation": AVRO_RULES.indentation,
    } as const;
    for (const { rule, message, pointer, position } of warnings)
      this.problems.add(rules[rule], { place: { file, pointer }, message, position, about: message });
  }
}
