import type { EvidencePage, ReplacementFinding } from "@/lib/retirement/model";

/** What evidence is about. */
export interface LinkedParts {
  version: { label: string; api: { slug: string } };
  target: { finding: ReplacementFinding; version: { label: string; api: { slug: string } } | null };
}

/** The pages on which the evidence for a version is. */
export function evidenceLinks({ version, target }: LinkedParts): Partial<Record<EvidencePage, string>> {
  const api = `/apis/${encodeURIComponent(version.api.slug)}`;
  const page = `${api}/versions/${encodeURIComponent(version.label)}`;
  const links: Partial<Record<EvidencePage, string>> = {
    lifecycle: `${page}/lifecycle`,
    policy: "/governance/deprecation-policies",
    usage: `${api}/usage?version=${encodeURIComponent(version.label)}`,
    consumers: `${api}/consumers`,
    signals: `${page}/signals`,
    operations: `${page}/operations`,
  };
  const { finding, version: successor } = target;
  if (finding.kind === "outside" && URL.canParse(finding.url)) links.replacement = finding.url;
  if (successor) {
    const other = `/apis/${encodeURIComponent(successor.api.slug)}`;
    links.replacement = `${other}/versions/${encodeURIComponent(successor.label)}`;
    if (successor.api.slug === version.api.slug) {
      const pair = new URLSearchParams({ from: version.label, to: successor.label });
      links.changes = `${api}/changes?${pair}`;
    }
  }
  return links;
}
