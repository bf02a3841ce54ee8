import { useTranslations } from "next-intl";
import { FacetList } from "@/components/ui/facet-list";
import { JOB_STATES } from "@/lib/queue/model";
import type { JobQueueDto } from "@/lib/queue/schema";
import { useJobName } from "./job-look";
import { type JobsQuery, jobsHref } from "./jobs-address";

const countOf = (queue: JobQueueDto) => queue.waiting + queue.active + queue.failed + queue.completed;

/** The kinds of jobs with how many there are, and the stages a job can be at. */
export function JobFacets({ query, queues }: { query: JobsQuery; queues: readonly JobQueueDto[] }) {
  const t = useTranslations("jobs");
  const nameOf = useJobName();
  const inKind = queues.filter((queue) => query.kind === undefined || queue.kind === query.kind);
  const sum = (of: (queue: JobQueueDto) => number) => inKind.reduce((total, queue) => total + of(queue), 0);
  const counts = {
    created: sum((queue) => queue.waiting),
    active: sum((queue) => queue.active),
    failed: sum((queue) => queue.failed),
    completed: sum((queue) => queue.completed),
  };
  return (
    <div className="flex flex-col gap-4 max-lg:order-last">
      <FacetList
        title={t("states")}
        values={JOB_STATES.flatMap((state) =>
          state === "retry" || state === "cancelled"
            ? []
            : [
                {
                  value: state,
                  label: t(`state.${state}`),
                  count: counts[state],
                  selected: query.state === state,
                  href: jobsHref({ kind: query.kind, state: query.state === state ? undefined : state }),
                },
              ],
        )}
      />
      <FacetList
        title={t("queues")}
        values={queues.map((queue) => ({
          value: queue.kind,
          label: <span title={queue.cron ? t("recurs", { cron: queue.cron }) : undefined}>{nameOf(queue.kind)}</span>,
          count: countOf(queue),
          selected: query.kind === queue.kind,
          href: jobsHref({ state: query.state, kind: query.kind === queue.kind ? undefined : queue.kind }),
        }))}
      />
    </div>
  );
}
