import { defineIdiom } from "@/lib/reader/model/languages/idiom";
import { writeMessage, writeNamed } from "@/lib/specs/avro/write-named";

/** How Avro is shown: declarations of its IDL, whatever the definition is written in. */
export const AVRO_IDIOM = defineIdiom({
  format: "avro",
  signature: ({ protocol }, operation) => {
    const message = protocol?.messages.find(({ name }) => `${protocol.name}/${name}` === operation.key);
    return message && writeMessage(message);
  },
  declaration: ({ types }, name, { place }) => {
    const isHere = (one: { place: typeof place }): boolean =>
      one.place.file === place.file && one.place.pointer === place.pointer;
    const type = types.get(name) ?? [...types.values()].find(isHere);
    return type && writeNamed(type);
  },
  words: { parameters: "parameters", body: "requestMessage", answer: "returns", errors: "errors" },
  highlight: {
    keywords: "protocol record error enum fixed import idl schema namespace throws oneway union array map".split(" "),
    types:
      "null boolean int long float double bytes string void decimal date time_ms timestamp_ms local_timestamp_ms uuid".split(
        " ",
      ),
    constants: ["true", "false"],
    wordMarks: "`",
    lineComments: ["//"],
    blockComment: ["/*", "*/"],
    strings: [{ open: '"', close: '"', escape: "\\" }],
    annotation: "@",
  },
});
