import type { AuditRecord } from "@/lib/audit/model";
import type { Draft } from "./about";
import type { EventFacts } from "./facts";
import { textAt, valueAt } from "./read-json";

/** An event for each thing that goes away of which a consumer says where it stands: for those who own the API. */
export function aboutStandings(entry: AuditRecord, facts: EventFacts): Draft[] {
  const items = valueAt(entry.after, "items");
  return (Array.isArray(items) ? items : []).flatMap((one: unknown): Draft[] => {
    const slug = textAt(one, "api");
    const api = slug === null ? undefined : facts.apisBySlug.get(slug);
    const version = textAt(one, "version");
    if (!api || version === null) return [];
    const place = textAt(one, "subject", "place");
    const name = `${api.slug}@${version}`;
    return [
      {
        type: "deprecation.answered",
        subject: place === null ? name : `${name} ${place}`,
        href: `/consumers/${encodeURIComponent(entry.entityName)}/breaking`,
        api,
        team: api.team,
        data: {
          api: api.slug,
          apiName: api.name,
          team: api.team.slug,
          version,
          place,
          consumer: entry.entityName,
          standing: textAt(one, "standing"),
          note: textAt(one, "note"),
          plannedOn: textAt(one, "plannedOn"),
        },
        authors: [],
        participants: [],
        person: null,
        groupKey: `deprecation.answered:${api.team.slug}:${entry.entityName}:${textAt(one, "standing") ?? ""}`,
      },
    ];
  });
}
