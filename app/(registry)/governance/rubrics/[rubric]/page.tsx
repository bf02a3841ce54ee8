import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricPage } from "@/components/rubrics/rubric-page";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { rubricHref } from "@/lib/rubrics/queries";
import { rubricVersionQuery } from "@/lib/rubrics/schema/rubric";
import { getRubric } from "@/lib/rubrics/verbs/get-rubric";
import { listKnownChecks } from "@/lib/rubrics/verbs/list-known-checks";

interface RubricPageProps {
  params: Promise<{ rubric: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RubricPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).rubric) };
}

export default async function RubricFormPage({ params, searchParams }: RubricPageProps) {
  const asked = rubricVersionQuery.safeParse({ ...(await params), number: (await searchParams).number });
  if (!asked.success) notFound();
  const ctx = await pageContext(rubricHref(asked.data.rubric));
  const rubric = await orNotFound(getRubric(ctx, asked.data));
  return <RubricPage rubric={rubric} known={listKnownChecks(ctx)} mayManage={can(ctx.actor, "rubric.manage")} />;
}
