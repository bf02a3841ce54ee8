import type { Metadata } from "next";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ApiOverview } from "@/components/catalog/api-overview";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { loadOverview } from "@/app/(registry)/apis/[api]/load-overview";

type Params = Promise<{ api: string; version: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { api, version } = await params;
  return { title: `${decodePart(api)} ${decodePart(version)}` };
}

export default async function VersionPage({ params }: { params: Params }) {
  const { ctx, frame, version } = await loadVersion(params);
  const { teams, findings, entered } = await loadOverview(ctx, frame);
  return (
    <ApiFrame data={frame} tab="overview" teams={teams}>
      <ApiOverview api={frame.api} version={version} entered={entered} findings={findings} />
    </ApiFrame>
  );
}
