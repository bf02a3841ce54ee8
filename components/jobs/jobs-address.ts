import { JOB_STATES, type JobState } from "@/lib/queue/model";

/** What the page of jobs shows: the URL holds it. */
export interface JobsQuery {
  kind?: string | undefined;
  state?: JobState | undefined;
  cursor?: string | undefined;
}

/** The filter in an address; what is none of ours is left out. */
export function readJobsQuery(params: Record<string, string | string[] | undefined>): Omit<JobsQuery, "cursor"> {
  const kind = typeof params["kind"] === "string" && params["kind"].length <= 60 ? params["kind"] : undefined;
  return { kind: kind || undefined, state: JOB_STATES.find((state) => state === params["state"]) };
}

/** The address of a view of the jobs. */
export function jobsHref(query: JobsQuery): string {
  const params = new URLSearchParams();
  for (const name of ["kind", "state", "cursor"] as const) {
    const value = query[name];
    if (value !== undefined) params.set(name, value);
  }
  const text = params.toString();
  return text ? `/settings/jobs?${text}` : "/settings/jobs";
}
