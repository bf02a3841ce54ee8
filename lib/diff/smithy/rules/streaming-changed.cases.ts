import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const streamingChangedCases = defineLanguageCases("smithy-streaming-changed", [
  {
    name: "a blob is streamed",
    from: actModel("structure Out { b: B } blob B"),
    to: actModel("structure Out { b: B } @streaming blob B"),
    expected: ["B"],
  },
  {
    name: "a blob is the same",
    from: actModel("structure Out { b: B } @streaming blob B"),
    to: actModel("structure Out { b: B } @streaming blob B"),
    expected: [],
  },
]);
