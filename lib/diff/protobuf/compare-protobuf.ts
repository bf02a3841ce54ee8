import { defineComparer } from "@/lib/diff/languages/model";
import { compareExtensions } from "./compare/compare-extensions";
import { compareFiles } from "./compare/compare-files";
import { compareMethods } from "./compare/compare-methods";
import { compareTypes } from "./compare/compare-types";
import { ProtobufWalk } from "./compare/protobuf-walk";
import { PROTOBUF_DIFF_RULES } from "./rules/index";

/** Compares Protocol Buffers by what breaks: generated code, ProtoJSON, or the binary form. Linear in the size of the two. */
export const PROTOBUF_COMPARER = defineComparer({
  format: "protobuf",
  rules: PROTOBUF_DIFF_RULES,
  proof: "bytes that one version writes and the other reads as something else, by the Protobuf runtime",
  compare: (from, to, report) => {
    const walk = new ProtobufWalk(from, to, report);
    compareFiles(walk);
    compareTypes(walk);
    compareMethods(walk);
    compareExtensions(walk);
  },
});
