import { RevisionChanges } from "@/components/revisions/revision-changes";
import type { ServiceContext } from "@/lib/core/context";
import { orNotFound } from "@/lib/http/or-not-found";
import type { RevisionsQuery } from "@/lib/versions/model/revisions-address";
import type { VersionDto } from "@/lib/versions/schema";
import { listRevisionChanges } from "@/lib/versions/verbs/list-revision-changes";

interface ComparedRevisionsProps {
  ctx: ServiceContext;
  version: VersionDto;
  query: RevisionsQuery;
  from: number;
  to: number;
}

/** What changed between two revisions, once it is worked out. */
export async function ComparedRevisions({ ctx, version, query, from, to }: ComparedRevisionsProps) {
  const { from: _from, to: _to, cursor: _cursor, ...view } = query;
  const input = { api: version.api, version: version.version, from, to, ...view };
  const list = await orNotFound(listRevisionChanges(ctx, input));
  return <RevisionChanges version={version} from={from} to={to} query={query} list={list} />;
}
