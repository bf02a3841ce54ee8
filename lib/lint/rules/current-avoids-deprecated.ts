import { shortened } from "@/lib/lint/listed";
import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import { collectMarks } from "@/lib/specs/marks/collect-marks";

export const currentAvoidsDeprecated = defineLintRule({
  id: "current-avoids-deprecated",
  severity: "info",
  title: "Operations that stay do without what is deprecated",
  why: "When the deprecated schema or way to sign in goes, the operation changes for every caller, and none was told.",
  fix: "Move the operation to what takes its place, or deprecate it, too.",
  formats: ["openapi"],
  check: (document, report) => {
    const marks = collectMarks({ model: document.model, locate: () => ({ line: 1, column: 1 }) });
    const because = new Map(
      marks
        .filter(({ kind, direct }) => kind === "operation" && !direct)
        .map((mark) => [`${mark.file}#${mark.pointer}`, mark.because]),
    );
    for (const site of servedOperations(document)) {
      const reason = because.get(`${site.place.file}#${site.place.pointer}`);
      if (reason) report(site, `${site.operation.key} ${shortened(reason)}, which is deprecated.`);
    }
  },
});
