import { defineLanguageCases } from "@/lib/diff/languages/model";
import { actModel } from "@/lib/diff/smithy/rules/case-models";

export const wireFormChangedCases = defineLanguageCases("smithy-wire-form-changed", [
  {
    name: "another name in JSON",
    from: actModel('structure In { @jsonName("a") a: String }'),
    to: actModel('structure In { @jsonName("b") a: String }'),
    expected: ["In › a › jsonName"],
  },
  {
    name: "another form of time",
    from: actModel("structure In { t: T } timestamp T"),
    to: actModel('structure In { t: T } @timestampFormat("date-time") timestamp T'),
    expected: ["T › timestampFormat"],
  },
  {
    name: "a list may hold nulls",
    from: actModel("structure In { l: L } list L { member: String }"),
    to: actModel("structure In { l: L } @sparse list L { member: String }"),
    expected: ["L › sparse"],
  },
  {
    name: "the name that it has anyway",
    from: actModel("structure In { a: String }"),
    to: actModel('structure In { @jsonName("a") a: String }'),
    expected: [],
  },
]);
