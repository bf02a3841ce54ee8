import type { Step } from "@/lib/diff/avro/witness/sample-datum";
import type { AvroType } from "@/lib/specs/avro/contract";
import type { AvroUsage } from "@/lib/specs/avro/usage";
import type { Place } from "@/lib/specs/model";

/** Two versions of one thing. */
export interface Both<T> {
  from: T;
  to: T;
}

/** Where in the comparison something is: for people, for files, for who reads it, and for making a datum that shows it. */
export interface At {
  trail: readonly string[];
  usage: AvroUsage;
  /** Leads every sentence: ``Field `a` of `A` ``. */
  subject: string;
  from?: Place | undefined;
  to?: Place | undefined;
  /** What a datum can be made of in each version, and the way in it to this place; absent: no datum can show it. */
  datum?: { types: Both<AvroType>; steps: Both<readonly Step[]> } | undefined;
}
