import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricPage } from "@/components/rubrics/rubric-page";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { rubricHref } from "@/lib/rubrics/queries";
import { rubricVersionQuery } from "@/lib/rubrics/schema/rubric";
import { getRubric } from "@/lib/rubrics/verbs/get-rubric";
import { getRubricText } from "@/lib/rubrics/verbs/get-rubric-text";
import { listKnownChecks } from "@/lib/rubrics/verbs/list-known-checks";

interface RubricYamlPageProps {
  params: Promise<{ rubric: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RubricYamlPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).rubric) };
}

export default async function RubricYamlPage({ params, searchParams }: RubricYamlPageProps) {
  const asked = rubricVersionQuery.safeParse({ ...(await params), number: (await searchParams).number });
  if (!asked.success) notFound();
  const ctx = await pageContext(rubricHref(asked.data.rubric, "yaml"));
  const rubric = await orNotFound(getRubric(ctx, asked.data));
  const { text } = await getRubricText(ctx, asked.data);
  const mayManage = can(ctx.actor, "rubric.manage");
  return <RubricPage rubric={rubric} known={listKnownChecks(ctx)} mayManage={mayManage} text={text} />;
}
