import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownEnums } from "./own-parts";

export const enumZeroUnspecified = defineLanguageLintRule("protobuf", {
  id: "protobuf-enum-zero-unspecified",
  severity: "warning",
  title: "The value 0 of an enum means that nothing was said",
  why: "Zero is what readers see where nothing was written: a real value there cannot be told from a field that was left out.",
  fix: "Call the value with the number 0 after the enum with `_UNSPECIFIED` behind, and give real values other numbers.",
  check: (contract, report) => {
    for (const { values, isClosed } of ownEnums(contract)) {
      const zero = values.find(({ number }) => number === 0);
      if (!zero || isClosed || /(?:^|_)(?:UNSPECIFIED|UNKNOWN|UNSET|NONE)$/.test(zero.name)) continue;
      report(zero, `\`${zero.name}\` has the number 0, which also stands for nothing.`);
    }
  },
});
