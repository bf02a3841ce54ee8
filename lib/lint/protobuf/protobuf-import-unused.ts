import { defineLanguageLintRule } from "@/lib/lint/rule";
import { importsInUse } from "./imports-in-use";
import { ownFiles } from "./own-parts";

export const importUnused = defineLanguageLintRule("protobuf", {
  id: "protobuf-import-unused",
  severity: "warning",
  title: "Every import is used",
  why: "Whoever compiles the file has to find and compile the other for nothing.",
  fix: "Remove the import.",
  check: (contract, report) => {
    for (const file of ownFiles(contract)) {
      const used = importsInUse(contract, file);
      for (const one of file.imports) {
        if (one.file === undefined || one.modifier === "public" || used.has(one.file)) continue;
        report(one, `Nothing of \`${one.path}\` is used.`);
      }
    }
  },
});
