import { shortened } from "@/lib/lint/listed";
import { servedOperations } from "@/lib/lint/operation-kinds";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

export const pathNoTrailingSlash = defineLintRule({
  id: "path-no-trailing-slash",
  severity: "info",
  title: "Paths do not end with a slash",
  why: "`/pets` and `/pets/` are two addresses; callers try the one that the service does not answer.",
  fix: "Leave the slash at the end out, and redirect the address that has it.",
  formats: ["openapi"],
  check: (document, report) => {
    const paths = new Map(servedOperations(document).map((site) => [site.operation.path, site]));
    const found = [...paths]
      .filter(([path]) => path.length > 1 && path.endsWith("/"))
      .map(([path, site]) => ({
        site,
        message: `The path ${shortened(path)} ends with a slash.`,
        options: { subject: path },
      }));
    const message = `${found.length} of ${paths.size} paths end with a slash.`;
    reportEachOrOnce(found, { total: paths.size, root: document.root, message, at: ["paths"] }, report);
  },
});
