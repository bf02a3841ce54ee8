import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Progress } from "@/components/ui/progress";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { JobDto } from "@/lib/queue/schema";
import { JobActions } from "./job-actions";
import { JobStateBadge, useJobName } from "./job-look";

/** Jobs, newest first: what each is, how far, how often it was tried, and why it failed. */
export function JobTable({ jobs }: { jobs: readonly JobDto[] }) {
  const t = useTranslations("jobs");
  const nameOf = useJobName();
  return (
    <ListKeys>
      <Table caption={t("title")}>
        <Thead>
          <Th>{t("name")}</Th>
          <Th>{t("states")}</Th>
          <Th align="right" hideOnPhone>
            {t("attempts")}
          </Th>
          <Th align="right" hideOnPhone>
            {t("queued")}
          </Th>
          <Th align="right" hideOnPhone>
            {t("ended")}
          </Th>
          <Th>
            <VisuallyHidden>{t("actions")}</VisuallyHidden>
          </Th>
        </Thead>
        <Tbody>
          {jobs.map((job) => (
            <Tr key={job.id}>
              <Td width="fill">
                <span className="font-medium">{nameOf(job.kind)}</span>{" "}
                <code className="font-mono text-muted text-xs">{inputOf(job)}</code>
                {job.problem && job.state !== "cancelled" ? (
                  <p className="truncate text-danger-ink text-xs" title={job.problem}>
                    {job.problem}
                  </p>
                ) : null}
                {job.state === "active" ? <JobProgress job={job} /> : null}
              </Td>
              <Td width="tight">
                <JobStateBadge state={job.state} />
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                {t("attemptsOf", { attempts: job.attempts, most: job.retryLimit + 1 })}
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                <span className="text-muted text-xs">
                  <DateTime at={job.queuedAt} />
                </span>
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                <span className="text-muted text-xs">{job.completedAt ? <DateTime at={job.completedAt} /> : null}</span>
              </Td>
              <Td width="tight" align="right">
                <JobActions job={job} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** What a job is about: names whole, ids by their beginning. */
function inputOf(job: JobDto): string {
  return Object.values(job.input)
    .filter((value) => typeof value === "string")
    .map((value) => (ID.test(value) ? value.slice(0, 8) : value))
    .join("@");
}

function JobProgress({ job }: { job: JobDto }) {
  const t = useTranslations("jobs");
  if (!job.progress) return null;
  const { done, total, what } = job.progress;
  return (
    <div className="flex items-center gap-2 pb-1 text-muted text-xs">
      <div className="w-32">
        <Progress label={t("progress")} value={total ? done / total : undefined} />
      </div>
      <span data-numeric>{total === null ? t("steps", { done }) : t("step", { done, total })}</span>
      <span className="truncate">{what}</span>
    </div>
  );
}
