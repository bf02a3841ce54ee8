import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricFrame } from "@/components/rubrics/rubric-frame";
import { RubricVersions } from "@/components/rubrics/rubric-versions";
import { Pagination } from "@/components/ui/pagination";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { can } from "@/lib/members/policy";
import { rubricHref } from "@/lib/rubrics/queries";
import { rubricRef } from "@/lib/rubrics/schema/rubric";
import { getRubric } from "@/lib/rubrics/verbs/get-rubric";
import { listRubricVersions } from "@/lib/rubrics/verbs/list-rubric-versions";

interface RubricVersionsPageProps {
  params: Promise<{ rubric: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RubricVersionsPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).rubric) };
}

export default async function RubricVersionsPage({ params, searchParams }: RubricVersionsPageProps) {
  const asked = rubricRef.safeParse(await params);
  if (!asked.success) notFound();
  const here = rubricHref(asked.data.rubric, "versions");
  const ctx = await pageContext(here);
  const cursor = readCursor((await searchParams).cursor);
  const { content: _, ...rubric } = await orNotFound(getRubric(ctx, asked.data));
  const page = await listRubricVersions(ctx, { ...asked.data, cursor, limit: 50 });
  const mayManage = can(ctx.actor, "rubric.manage");
  return (
    <RubricFrame rubric={rubric} place="versions" mayManage={mayManage}>
      <RubricVersions rubric={rubric} versions={page.items} mayManage={mayManage} />
      <Pagination
        firstHref={cursor ? here : undefined}
        nextHref={page.nextCursor ? `${here}?cursor=${page.nextCursor}` : undefined}
      />
    </RubricFrame>
  );
}
