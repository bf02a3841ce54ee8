import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { AvroField, AvroNamed, AvroProtocol, AvroType } from "@/lib/specs/avro/contract";
import { type Annotations, plainName, readAnnotations, readType } from "@/lib/specs/avro/idl-types";
import { readText, readValue } from "@/lib/specs/avro/idl-value";
import { fullName, namespaceOf } from "@/lib/specs/avro/names";
import type { AvroFile, AvroReadingScope } from "@/lib/specs/avro/reading";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import { type Token, type TokenGrammar, TokenReader } from "@/lib/specs/languages/token-reader";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { childPointer } from "@/lib/specs/source/pointer";

/** How Avro IDL writes its tokens. */
export const AVRO_IDL_GRAMMAR: TokenGrammar = {
  word: /`[A-Za-z_][\w.]*`|[A-Za-z_]\w*(?:[.-]\w+)*/y,
  number: /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y,
  strings: [/"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y],
  marks: [],
  lineComment: "//",
  blockComment: ["/*", "*/"],
};

/** A file that another one names. */
export interface AvroImport {
  file: string;
  place: Place;
}

/** What a file of the IDL declares, and the files that it imports. */
export interface AvroIdlFile extends AvroFile {
  imports: AvroImport[];
}

/** Reads Avro IDL (`.avdl`): a protocol, or a schema of Avro 1.12. Throws SpecError `malformed_document` with line and column. */
export function readAvroIdl(
  file: string,
  text: string,
  limits: SpecLimits,
  places: PlaceIndex,
  scope: AvroReadingScope,
): AvroIdlFile {
  const reader = new TokenReader(file, text, AVRO_IDL_GRAMMAR, "Avro IDL", limits.maxNodes);
  return new AvroIdlReader(reader, limits.maxDepth, places, scope).read();
}

class AvroIdlReader {
  private namespace = "";
  private readonly found: AvroIdlFile = { imports: [] };

  constructor(
    private readonly reader: TokenReader,
    private readonly maxDepth: number,
    private readonly places: PlaceIndex,
    private readonly scope: AvroReadingScope,
  ) {}

  read(): AvroIdlFile {
    const { reader, found } = this;
    while (!reader.isDone) {
      const doc = docOf(reader.peek());
      const annotations = readAnnotations(reader, this.maxDepth);
      if (reader.is("protocol")) found.protocol = this.protocol(annotations, doc);
      else if (reader.take("namespace")) {
        this.namespace = plainName(reader.expectKind("word", "the name of a namespace").text);
        reader.expect(";");
      } else if (reader.is("schema")) {
        const { start } = reader.next();
        found.root = this.type(this.at("/schema", start));
        reader.expect(";");
      } else if (!this.declaration(annotations, doc)) throw reader.unexpected("`protocol`, `schema` or a declaration");
    }
    return found;
  }

  private at(pointer: string, start: number): Place {
    return this.places.add(this.reader.file, pointer, start);
  }

  private type(place: Place): AvroType {
    return readType({ reader: this.reader, namespace: this.namespace, place }, this.maxDepth);
  }

  private protocol(annotations: Annotations, doc: string | undefined): AvroProtocol {
    const { reader } = this;
    const { start } = reader.next();
    const name = fullName(
      plainName(reader.expectKind("word", "the name of a protocol").text),
      texts(annotations, "namespace"),
    );
    this.namespace = namespaceOf(name);
    const protocol: AvroProtocol = { place: this.at("", start), name, ...described(doc), messages: [] };
    reader.expect("{");
    while (!reader.take("}")) {
      const before = docOf(reader.peek());
      const given = readAnnotations(reader, this.maxDepth);
      if (!this.declaration(given, before)) this.message(protocol, given, before);
    }
    return protocol;
  }

  /** Reads an import or a named type, where one is next. */
  private declaration(annotations: Annotations, doc: string | undefined): boolean {
    const { reader } = this;
    const keyword = reader.peek();
    const follows = reader.peek(1);
    if (keyword.kind !== "word" || follows.kind !== "word") return false;
    if (keyword.text === "import" && /^(?:idl|protocol|schema)$/.test(follows.text)) {
      reader.next();
      reader.next();
      const name = readText(reader);
      this.found.imports.push({ file: name, place: this.at(childPointer("/imports", name), keyword.start) });
      reader.expect(";");
      return true;
    }
    if (!isNamedKind(keyword.text)) return false;
    reader.next();
    this.named(keyword.text, annotations, doc);
    return true;
  }

  private named(kind: AvroNamed["kind"], annotations: Annotations, doc: string | undefined): void {
    const { reader, scope } = this;
    const { text, start } = reader.expectKind("word", "a name");
    const own = texts(annotations, "namespace");
    const name = fullName(plainName(text), own === "" ? this.namespace : own);
    const place = this.at(childPointer("/types", name), start);
    const aliases = listOf(annotations.get("aliases")).map((alias) => fullName(alias, namespaceOf(name)));
    const type: AvroNamed = {
      kind,
      place,
      name,
      aliases,
      ...described(doc),
      fields: [],
      symbols: [],
      size: -1,
      properties: rest(annotations, ["namespace", "aliases"]),
    };
    if (scope.types.has(name)) {
      const message = `\`${name}\` is declared already.`;
      scope.say(AVRO_RULES.redefined, { place, message, position: reader.positionAt(start) });
    } else scope.types.set(name, type);
    if (kind === "fixed") this.fixed(type);
    else if (kind === "enum") this.enumeration(type);
    else this.record(type);
  }

  private fixed(type: AvroNamed): void {
    const { reader } = this;
    reader.expect("(");
    type.size = Number(reader.expectKind("number", "a number of bytes").text);
    reader.expect(")");
    reader.expect(";");
  }

  private enumeration(type: AvroNamed): void {
    const { reader } = this;
    reader.expect("{");
    while (!reader.take("}")) {
      type.symbols.push(plainName(reader.expectKind("word", "a symbol").text));
      if (!reader.is("}")) reader.expect(",");
    }
    if (!reader.take("=")) return;
    type.default = plainName(reader.expectKind("word", "a symbol").text);
    reader.expect(";");
  }

  private record(type: AvroNamed): void {
    const { reader } = this;
    const around = this.namespace;
    this.namespace = namespaceOf(type.name);
    reader.expect("{");
    while (!reader.take("}")) {
      const doc = docOf(reader.peek());
      const outer = readAnnotations(reader, this.maxDepth);
      const typed = this.fieldType(outer, type.place);
      do type.fields.push(this.field(typed, doc, outer, type.place));
      while (reader.take(","));
      reader.expect(";");
    }
    this.namespace = around;
  }

  /** A logical type may be written among the annotations that were read as the field's. */
  private fieldType(annotations: Annotations, owner: Place): AvroType {
    const type = this.type(owner);
    const name = annotations.get("logicalType");
    return type.kind === "primitive" && typeof name === "string" ? { ...type, logical: { name } } : type;
  }

  private field(type: AvroType, doc: string | undefined, outer: Annotations, owner: Place): AvroField {
    const { reader } = this;
    const says = docOf(reader.peek()) ?? doc;
    const annotations = new Map([...outer, ...readAnnotations(reader, this.maxDepth)]);
    const { text, start } = reader.expectKind("word", "the name of a field");
    const name = plainName(text);
    const place = this.at(childPointer(`${owner.pointer}/fields`, name), start);
    const value: JsonValue | undefined = reader.take("=") ? readValue(reader, this.maxDepth) : undefined;
    return {
      place,
      name,
      aliases: listOf(annotations.get("aliases")),
      type: placed(type, place),
      ...(value === undefined ? {} : { default: { value } }),
      ...described(says),
      order: texts(annotations, "order") || "ascending",
      properties: rest(annotations, ["aliases", "order", "logicalType", "precision", "scale"]),
    };
  }

  private message(protocol: AvroProtocol, annotations: Annotations, doc: string | undefined): void {
    const { reader } = this;
    const response = this.type({ file: reader.file, pointer: "/messages" });
    const word = reader.expectKind("word", "the name of a message");
    const name = plainName(word.text);
    const place = this.at(childPointer("/messages", name), word.start);
    const request: AvroField[] = [];
    reader.expect("(");
    while (!reader.take(")")) {
      const before = docOf(reader.peek());
      const owner = { file: place.file, pointer: place.pointer };
      request.push(this.field(this.type(owner), before, new Map(), owner));
      if (!reader.is(")")) reader.expect(",");
    }
    const errors: AvroType[] = [];
    const oneWay = reader.take("oneway") !== undefined;
    if (!oneWay && reader.take("throws")) {
      do errors.push(this.type(place));
      while (reader.take(","));
    }
    reader.expect(";");
    const properties = rest(annotations, []);
    protocol.messages.push({
      place,
      name,
      ...described(doc),
      request,
      response: placed(response, place),
      errors,
      oneWay,
      properties,
    });
  }
}

function isNamedKind(word: string): word is AvroNamed["kind"] {
  return word === "record" || word === "error" || word === "enum" || word === "fixed";
}

/** The last documentation comment before a token, its stars taken off. */
function docOf({ comments }: Token): string | undefined {
  const doc = comments.findLast(({ isDoc }) => isDoc);
  return doc?.text
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim();
}

function described(doc: string | undefined): { doc?: string } {
  return doc === undefined || doc === "" ? {} : { doc };
}

function texts(annotations: Annotations, key: string): string {
  const value = annotations.get(key);
  return typeof value === "string" ? value : "";
}

function listOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function rest(annotations: Annotations, without: readonly string[]): Map<string, JsonValue> {
  return new Map([...annotations].filter(([key]) => !without.includes(key)));
}

/** A type with all its parts at the place of the field or message that has it. */
function placed(type: AvroType, place: Place): AvroType {
  if (type.kind === "array") return { ...type, place, items: placed(type.items, place) };
  if (type.kind === "map") return { ...type, place, values: placed(type.values, place) };
  if (type.kind === "union") return { ...type, place, branches: type.branches.map((branch) => placed(branch, place)) };
  return { ...type, place };
}
