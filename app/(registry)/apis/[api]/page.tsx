import type { Metadata } from "next";
import { AttachedAdvice } from "@/components/advisor/attached-advice";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ApiOverview } from "@/components/catalog/api-overview";
import { NotPublished } from "@/components/catalog/not-published";
import { FindingMark } from "@/components/waivers/finding-mark";
import { ApiDebt } from "@/components/waivers/api-debt";
import { LanguageBadge } from "@/components/coverage/language-badge";
import { Stack } from "@/components/ui/stack";
import { decodePart, loadApi } from "./load-api";
import { loadOverview } from "./load-overview";

type Params = Promise<{ api: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: decodePart((await params).api) };
}

/** The active version of an API; the newest where none is active. */
export default async function ApiPage({ params }: { params: Params }) {
  const { ctx, frame } = await loadApi((await params).api);
  const { version } = frame;
  const { teams, findings, silent, entered, debt, waive, advice, language } = await loadOverview(ctx, frame);
  return (
    <ApiFrame data={frame} tab="overview" teams={teams}>
      {version ? (
        <ApiOverview
          api={frame.api}
          version={version}
          entered={entered}
          findings={findings}
          silent={silent}
          markFinding={(finding) => <FindingMark version={version} finding={finding} right={waive} />}
          debt={
            <>
              <ApiDebt api={frame.api.slug} debt={debt} />
              <AttachedAdvice api={frame.api} advice={advice} />
              {language ? <LanguageBadge language={language} /> : null}
            </>
          }
        />
      ) : (
        <Stack gap={4}>
          <NotPublished api={frame.api} mayPublish={frame.may.publish} />
          <AttachedAdvice api={frame.api} advice={advice} />
        </Stack>
      )}
    </ApiFrame>
  );
}
