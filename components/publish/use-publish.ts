"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { notify } from "@/components/ui/notify";
import { apiQueries } from "@/lib/catalog/queries";
import { readerQueries } from "@/lib/reader/queries";
import { lintDocument, publishVersion, versionQueries } from "@/lib/versions/queries";
import type { FindingDto, PublishedDto } from "@/lib/versions/schema";
import type { HandedFile } from "./handed-in";

/** What is to be published, as the form holds it. */
export interface Submission {
  entry: string;
  files: readonly HandedFile[];
  version: string;
  changelog: string;
  /** Whether other bytes become the next revision of a version that is a draft or in review. */
  revise: boolean;
}

/** The version that a revision is pushed to, as whoever pushes saw it. */
export interface RevisedVersion {
  version: string;
  revisionNumber: number;
}

/** What a check found: what publishing would answer, and the findings themselves where there is one file. */
export interface Checked {
  published: PublishedDto;
  findings: readonly FindingDto[] | null;
}

/** Larger documents are checked as well, but their findings are only counted. */
const MOST_LINTED_BYTES = 4 * 1024 * 1024;

async function findingsOf(files: readonly HandedFile[]): Promise<readonly FindingDto[] | null> {
  const only = files.length === 1 ? files[0] : undefined;
  if (!only || only.content.size > MOST_LINTED_BYTES) return null;
  return (await lintDocument(await only.content.text())).items;
}

/** Checking and publishing a definition. A successful publish leads to the new version. */
export function usePublish(api: string, revised: RevisedVersion | null) {
  const t = useTranslations("publish");
  const router = useRouter();
  const queryClient = useQueryClient();
  const request = ({ version, changelog, revise, ...source }: Submission, dryRun: boolean) => {
    const said = { version: version || undefined, changelog: changelog || undefined };
    const isSeen = revise && revised?.version === version;
    const seen = isSeen ? { expectedRevision: revised.revisionNumber } : {};
    return publishVersion({ api, ...source, ...said, ...seen, revise, dryRun });
  };
  const check = useMutation({
    mutationFn: async (submission: Submission): Promise<Checked> => {
      const published = await request(submission, true);
      return { published, findings: await findingsOf(submission.files) };
    },
  });
  const publish = useMutation({
    mutationFn: (submission: Submission) => request(submission, false),
    onSuccess: async (published) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: versionQueries.all() }),
        queryClient.invalidateQueries({ queryKey: readerQueries.all() }),
        queryClient.invalidateQueries({ queryKey: apiQueries.all() }),
      ]);
      const { api: slug, version, revisionNumber: revision } = published;
      notify.success(
        revision > 1 ? t("pushed", { api: slug, version, revision }) : t("published", { api: slug, version }),
      );
      router.push(published.url);
    },
  });
  return { check, publish };
}
