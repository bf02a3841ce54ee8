import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { ProtoImport, ProtoSyntax } from "@/lib/specs/protobuf/contract";
import { childPointer } from "@/lib/specs/source/pointer";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readEnum } from "./read-enum";
import { readExtend, readMessage } from "./read-message";
import { readOptionStatement } from "./read-options";
import { readService } from "./read-service";
import { ProtoSourceReader } from "./source-reader";
import type { FileTree } from "./syntax-tree";

/** More than anybody uses: every part is a place where names are looked up. */
const MOST_PARTS = 64;
const EDITION = /^\d{4}$/;

/** Reads one `.proto` text. Throws SpecError with line and column where it is none, or breaks a limit. */
export function readFile(file: string, text: string, limits: SpecLimits, places: PlaceIndex): FileTree {
  const source = new ProtoSourceReader(file, text, limits, places);
  const tree: FileTree = {
    name: file,
    place: source.place("", 0),
    syntax: "proto2",
    saysSyntax: false,
    package: "",
    imports: [],
    options: [],
    messages: [],
    enums: [],
    services: [],
    extends: [],
  };
  while (!source.tokens.isDone) readStatement(source, tree);
  return tree;
}

function readStatement(source: ProtoSourceReader, tree: FileTree): void {
  const { tokens } = source;
  const { text } = tokens.peek();
  switch (text) {
    case ";":
      tokens.next();
      return;
    case "syntax":
    case "edition":
      tree.syntax = readSyntax(source, text);
      tree.saysSyntax = true;
      return;
    case "package":
      readPackage(source, tree);
      return;
    case "import":
      tree.imports.push(readImport(source));
      return;
    case "option":
      tokens.next();
      tree.options.push(readOptionStatement(source, ""));
      return;
    case "message":
      tree.messages.push(readMessage(source, tree.package));
      return;
    case "enum":
      tree.enums.push(readEnum(source, tree.package));
      return;
    case "service":
      tree.services.push(readService(source, tree.package));
      return;
    case "extend":
      tree.extends.push(...readExtend(source, tree.package, tree.messages));
      return;
    default:
      throw tokens.unexpected(
        "`syntax`, `edition`, `package`, `import`, `option`, `message`, `enum`, `service` or `extend`",
      );
  }
}

function readSyntax(source: ProtoSourceReader, word: "syntax" | "edition"): ProtoSyntax {
  const { tokens } = source;
  tokens.next();
  tokens.expect("=");
  const { value, start } = source.string(word === "syntax" ? '"proto2" or "proto3"' : "the year of an edition");
  tokens.expect(";");
  if (word === "syntax" && (value === "proto2" || value === "proto3")) return value;
  if (word === "edition" && isYear(value)) return value;
  const fix = 'Write `syntax = "proto3";`, `syntax = "proto2";` or `edition = "2023";`.';
  throw tokens.error(`There is no ${word} \`${value.slice(0, 40)}\`.`, start, fix);
}

function isYear(value: string): value is `${number}` {
  return EDITION.test(value);
}

function readPackage(source: ProtoSourceReader, tree: FileTree): void {
  const said = source.leading();
  source.tokens.next();
  const name = source.qualifiedName("the name of the package");
  source.tokens.expect(";");
  if (name.value.split(".").length > MOST_PARTS)
    throw source.tokens.error("The name of the package has too many parts.", name.start, "Take a shorter name.");
  tree.package = name.value;
  tree.packagePlace = source.place("/package", name.start);
  if (said !== undefined) tree.description = said;
}

function readImport(source: ProtoSourceReader): ProtoImport {
  const { tokens } = source;
  tokens.next();
  const modifier = (["public", "weak", "option"] as const).find((word) => tokens.take(word));
  const path = source.string("the path of a file");
  tokens.expect(";");
  return {
    path: path.value,
    place: source.place(childPointer("/imports", path.value), path.start),
    isBuiltIn: path.value.startsWith("google/protobuf/"),
    ...(modifier ? { modifier } : {}),
  };
}
