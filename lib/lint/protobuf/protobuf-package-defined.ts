import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownFiles } from "./own-parts";

export const packageDefined = defineLanguageLintRule("protobuf", {
  id: "protobuf-package-defined",
  severity: "warning",
  title: "Every file declares a package",
  why: "Without one all names are global: two definitions with a `User` cannot be used together.",
  fix: "Declare a package that ends in a version, such as `package shop.v1;`.",
  check: (contract, report) => {
    for (const file of ownFiles(contract)) if (file.package === "") report(file, `${file.name} declares no package.`);
  },
});
