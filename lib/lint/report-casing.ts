import type { Named } from "@/lib/lint/casing";
import { casingOutliers } from "@/lib/lint/casing";
import { listed } from "@/lib/lint/listed";
import type { Report, ReportOptions } from "@/lib/lint/rule";
import type { Site } from "@/lib/lint/site";

/** Where a name is written. */
export interface NamePlace {
  site: Site;
  at: ReportOptions["at"];
}

/**
 * Reports names that are not written like the others of their kind: each slip at its place, or, where two styles compete,
 * once for the whole document.
 */
export function reportCasing(kind: string, names: Iterable<Named<NamePlace>>, root: Site, report: Report): void {
  const found = casingOutliers(names);
  if (!found) return;
  const { style, outliers, total } = found;
  if (!found.isClear) {
    const share = `${total - outliers.length} of ${total}`;
    const message = `${capitalised(kind)} are written in several styles: ${share} in ${style}, but not ${listed(outliers.map(({ name }) => name))}.`;
    report(root, message, { subject: "mixed" });
    return;
  }
  for (const { name, of } of outliers) {
    report(of.site, `"${name}" is not in ${style}, as the other ${kind} are.`, { at: of.at, subject: name });
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
