import type { ShownUse } from "@/lib/change-usage/model/shown-use";

/** What is compared: an API and the labels of two of its versions. */
export interface ComparedVersions {
  api: string;
  from: string;
  to: string;
  /** Where two revisions of one version are compared: which; `from` and `to` are then what they are called. */
  revisions?: { version: string; from: number; to: number };
  /** Who calls what changed; absent where nobody asked. */
  use?: ShownUse | undefined;
}
