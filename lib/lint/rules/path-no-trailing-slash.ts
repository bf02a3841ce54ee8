import { shortened } from "@/lib/lint/listed";
import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

/** Where most of more than this many paths do it, it is a convention, and is said once. */
const FEW = 3;

export const pathNoTrailingSlash = defineLintRule({
  id: "path-no-trailing-slash",
  severity: "info",
  title: "Paths do not end with a slash",
  why: "`/pets` and `/pets/` are two addresses; callers try the one that the service does not answer.",
  fix: "Leave the slash at the end out, and redirect the address that has it.",
  formats: ["openapi"],
  check: (document, report) => {
    const paths = new Map(servedOperations(document).map((site) => [site.operation.path, site]));
    const ending = [...paths.keys()].filter((path) => path.length > 1 && path.endsWith("/"));
    if (ending.length > FEW && ending.length * 2 > paths.size) {
      report(document.root, `${ending.length} of ${paths.size} paths end with a slash.`, {
        at: ["paths"],
        subject: "most",
      });
      return;
    }
    for (const path of ending) {
      const site = paths.get(path);
      if (site) report(site, `The path ${shortened(path)} ends with a slash.`, { subject: path });
    }
  },
});
