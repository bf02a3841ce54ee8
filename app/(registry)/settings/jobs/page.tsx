import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readJobsQuery } from "@/components/jobs/jobs-address";
import { JobsView } from "@/components/jobs/jobs-view";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { readCursor } from "@/lib/http/read-cursor";
import { signedInContext } from "@/lib/http/signed-in-context";
import { listJobs } from "@/lib/queue/verbs/list-jobs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("jobs"))("title") };
}

interface JobsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const params = await searchParams;
  const query = { ...readJobsQuery(params), cursor: readCursor(params["cursor"]) };
  const ctx = await signedInContext("/settings/jobs", "job.manage");
  const [t, page] = await Promise.all([getTranslations("jobs"), listJobs(ctx, { ...query, limit: 50 })]);
  return (
    <SettingsFrame place="jobs" viewer="administrator" title={t("title")} lead={t("lead")}>
      <JobsView query={query} initial={page} />
    </SettingsFrame>
  );
}
