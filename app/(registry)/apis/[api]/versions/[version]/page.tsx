import type { Metadata } from "next";
import { AdmissionLink } from "@/components/admission/admission-link";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ApiOverview } from "@/components/catalog/api-overview";
import { ConversionsLink } from "@/components/conversions/conversions-link";
import { FindingMark } from "@/components/waivers/finding-mark";
import { ApiDebt } from "@/components/waivers/api-debt";
import { VersionRevisions } from "@/components/revisions/version-revisions";
import { Stack } from "@/components/ui/stack";
import { hasAdmissionRules } from "@/lib/admission/verbs/has-admission-rules";
import { canBeConverted } from "@/lib/conversions/index";
import { listRevisions } from "@/lib/versions/verbs/list-revisions";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { loadOverview } from "@/app/(registry)/apis/[api]/load-overview";

type Params = Promise<{ api: string; version: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { api, version } = await params;
  return { title: `${decodePart(api)} ${decodePart(version)}` };
}

export default async function VersionPage({ params }: { params: Params }) {
  const { ctx, frame, version } = await loadVersion(params);
  const { teams, findings, silent, entered, debt, waive } = await loadOverview(ctx, frame);
  const revisions = await listRevisions(ctx, { api: version.api, version: version.version, limit: 5 });
  const hasRules = await hasAdmissionRules(ctx, { api: version.api, version: version.version });
  return (
    <ApiFrame data={frame} tab="overview" teams={teams}>
      <Stack gap={4}>
        <ApiOverview
          api={frame.api}
          version={version}
          entered={entered}
          findings={findings}
          silent={silent}
          markFinding={(finding) => <FindingMark version={version} finding={finding} right={waive} />}
          debt={<ApiDebt api={frame.api.slug} debt={debt} />}
        />
        <VersionRevisions version={version} revisions={revisions.items} mayPush={frame.may.publish} />
        {hasRules ? <AdmissionLink api={version.api} version={version.version} /> : null}
        {canBeConverted(version.format) ? <ConversionsLink api={version.api} version={version.version} /> : null}
      </Stack>
    </ApiFrame>
  );
}
