import type { Metadata } from "next";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ApiOverview } from "@/components/catalog/api-overview";
import { NotPublished } from "@/components/catalog/not-published";
import { decodePart, loadApi } from "./load-api";
import { loadOverview } from "./load-overview";

type Params = Promise<{ api: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: decodePart((await params).api) };
}

/** The active version of an API; the newest where none is active. */
export default async function ApiPage({ params }: { params: Params }) {
  const { ctx, frame } = await loadApi((await params).api);
  const { teams, findings, entered } = await loadOverview(ctx, frame);
  return (
    <ApiFrame data={frame} tab="overview" teams={teams}>
      {frame.version ? (
        <ApiOverview api={frame.api} version={frame.version} entered={entered} findings={findings} />
      ) : (
        <NotPublished api={frame.api} mayPublish={frame.may.publish} />
      )}
    </ApiFrame>
  );
}
