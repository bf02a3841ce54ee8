import { tokenDeclarations } from "@/lib/specs/languages/declarations";
import { defineLanguage, type LanguageInput, type LanguageReading } from "@/lib/specs/languages/language";
import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { buildModel } from "./model/build-model";
import { ImportFiles } from "./model/import-files";
import { linkContract } from "./model/link-contract";
import { PROTO_GRAMMAR } from "./parse/grammar";
import { readFile } from "./parse/read-file";
import type { FileTree } from "./parse/syntax-tree";
import { claimsProtobuf } from "./claims-protobuf";
import { PROTOBUF_RULES } from "./validate/rules";
import { validateContract } from "./validate/validate-contract";

/** Protocol Buffers: proto2, proto3 and editions, in one file or many. */
export const PROTOBUF = defineLanguage({
  format: "protobuf",
  title: "Protocol Buffers",
  extensions: ["proto"],
  claimsText: claimsProtobuf,
  read: readProtobuf,
  declarations: tokenDeclarations(PROTO_GRAMMAR, "Protocol Buffers"),
  rules: PROTOBUF_RULES,
});

/** Reads the entry, every other `.proto` among the files, and what imports lead to. Linear in the size of all. */
function readProtobuf({ source, limits, text }: LanguageInput): LanguageReading<"protobuf"> {
  const places = new PlaceIndex();
  const names = source.files.map(({ name }) => name).filter((name) => name === source.entry || name.endsWith(".proto"));
  const imports = new ImportFiles(names);
  const trees: FileTree[] = [];
  const ordered = [source.entry, ...names.filter((name) => name !== source.entry).sort()];
  for (const name of ordered) {
    const tree = readFile(name, text(name) ?? "", limits, places);
    for (const one of tree.imports) {
      const file = imports.find(one.path);
      if (file !== undefined && file !== name) one.file = file;
    }
    trees.push(tree);
  }
  const linked = linkContract(trees);
  return {
    model: buildModel(linked.contract),
    native: linked.contract,
    locate: places.locate,
    findings: () => validateContract(linked, trees, source.entry, places),
    files: () => ordered,
  };
}
