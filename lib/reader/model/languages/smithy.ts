import { defineIdiom } from "@/lib/reader/model/languages/idiom";
import { writeOperation, writeShape } from "@/lib/specs/smithy/write-shape";

/** How Smithy models are shown: declarations of the IDL, whatever the model is written in. */
export const SMITHY_IDIOM = defineIdiom({
  format: "smithy",
  signature: (native, operation) => {
    const shape = native.shapes.get(operation.key);
    return shape && writeOperation(shape);
  },
  declaration: (native, name, schema) => {
    const id = schema.place.pointer.startsWith("/shapes/") ? schema.place.pointer.slice("/shapes/".length) : name;
    const shape = native.shapes.get(id.replaceAll("~1", "/").replaceAll("~0", "~"));
    return shape && writeShape(shape);
  },
  words: { parameters: "parameters", body: "input", answer: "output", errors: "errors" },
  highlight: {
    keywords:
      "apply blob boolean document double enum errors float for input intEnum integer list long map metadata namespace operation output resource service set short string structure timestamp union use with bigDecimal bigInteger byte".split(
        " ",
      ),
    types:
      "String Blob Boolean Byte Short Integer Long Float Double BigInteger BigDecimal Timestamp Document Unit".split(
        " ",
      ),
    constants: ["true", "false", "null"],
    wordMarks: "$",
    lineComments: ["//"],
    strings: [
      { open: '"""', close: '"""', escape: "\\", isBlock: true },
      { open: '"', close: '"', escape: "\\", isBlock: true },
    ],
    annotation: "@",
  },
});
