import { type TokenGrammar, TokenReader } from "@/lib/specs/languages/token-reader";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readKey, readNode, skipCommas } from "@/lib/specs/smithy/idl-node";
import { IdlScope } from "@/lib/specs/smithy/idl-scope";
import { readShape } from "@/lib/specs/smithy/read-idl-shape";
import type { IdlTree } from "@/lib/specs/smithy/idl-tree";

const NAME = "[A-Za-z_][A-Za-z0-9_]*";

/** How the Smithy IDL writes its tokens; an absolute id with its member is one word. */
export const SMITHY_GRAMMAR: TokenGrammar = {
  word: new RegExp(`${NAME}(?:\\.${NAME})*(?:#${NAME})?(?:\\$${NAME})?`, "y"),
  number: /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y,
  strings: [/"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*"""/y, /"(?!"")[^"\\]*(?:\\[\s\S][^"\\]*)*"/y, /""(?!")/y],
  marks: [":="],
  lineComment: "//",
};

/** Reads one file of the Smithy IDL (1.0 and 2.0). Throws SpecError `malformed_document` with line and column. */
export function readIdl(file: string, text: string, limits: SpecLimits): IdlTree {
  return readTree(
    new IdlScope(new TokenReader(file, text, SMITHY_GRAMMAR, "Smithy", limits.maxNodes), limits.maxDepth),
  );
}

function readTree(idl: IdlScope): IdlTree {
  const { reader } = idl;
  const tree: IdlTree = {
    file: reader.file,
    control: new Map(),
    metadata: [],
    namespace: "",
    uses: [],
    shapes: [],
    applications: [],
  };
  for (skipCommas(reader); !reader.isDone; skipCommas(reader)) readStatement(idl, tree);
  return tree;
}

function readStatement(idl: IdlScope, tree: IdlTree): void {
  const { reader } = idl;
  if (reader.take("$")) {
    const { name } = readKey(reader);
    reader.expect(":");
    tree.control.set(name, readNode(reader, idl.maxDepth));
  } else if (reader.is("metadata") && tree.namespace === "") {
    reader.next();
    const { name } = readKey(reader);
    reader.expect("=");
    tree.metadata.push([name, readNode(reader, idl.maxDepth)]);
  } else if (reader.is("namespace") && tree.namespace === "") {
    reader.next();
    tree.namespace = reader.expectKind("word", "the name of a namespace").text;
  } else if (tree.namespace === "") {
    throw reader.unexpected("`namespace`");
  } else if (reader.take("use")) {
    const { text, start } = reader.expectKind("word", "the absolute id of a shape");
    if (!text.includes("#")) throw reader.error(`\`${text}\` is no absolute id of a shape.`, start);
    tree.uses.push({ name: text, start });
  } else if (reader.take("apply")) {
    const { text, start } = reader.expectKind("word", "the name of a shape");
    const isBlock = reader.take("{") !== undefined;
    const traits = idl.traits();
    if (traits.length === 0) throw reader.unexpected("a trait");
    if (isBlock) reader.expect("}");
    tree.applications.push({ target: { name: text, start }, traits });
  } else tree.shapes.push(readShape(idl, idl.traits()));
}
