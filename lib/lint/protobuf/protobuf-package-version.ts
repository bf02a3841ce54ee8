import { defineLanguageLintRule } from "@/lib/lint/rule";
import { packageVersion } from "@/lib/specs/protobuf/model/package-version";
import { ownFiles } from "./own-parts";

export const packageIsVersioned = defineLanguageLintRule("protobuf", {
  id: "protobuf-package-version",
  severity: "info",
  title: "Packages end in a version",
  why: "A later version that breaks callers can only live beside this one if the package says which it is.",
  fix: "End the name of the package in `v1`, `v2` or `v1beta1`.",
  check: (contract, report) => {
    for (const file of ownFiles(contract)) {
      if (file.package === "" || packageVersion(file.package) !== undefined) continue;
      report({ place: file.packagePlace ?? file.place }, `Package \`${file.package}\` has no version.`);
    }
  },
});
