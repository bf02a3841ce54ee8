import type { ReaderMark } from "@/lib/reader/schema";
import { readBecause } from "@/lib/specs/marks/because";
import type { FoundMark } from "@/lib/specs/marks/collect-marks";
import { type Markable, readMark } from "@/lib/specs/marks/read-mark";
import type { DeprecationMark } from "@/lib/specs/index-model";
import { given } from "./reading";

/** What is said of a deprecation beside the description, which stands next to it anyhow. */
export function viewMark({ place, deprecated = false, extensions }: Markable): ReaderMark | undefined {
  const { mark } = readMark({ place, deprecated, ...given({ extensions }) });
  const view = mark && shown(mark);
  // That it is deprecated is shown anyhow.
  return view && Object.keys(view).length > 1 ? view : undefined;
}

/** The mark of something that uses what is deprecated, and is not deprecated itself. */
export function viewInheritedMark({ mark, because = "" }: FoundMark): ReaderMark | undefined {
  const cause = readBecause(because);
  return cause && { ...shown(mark), because: cause };
}

function shown({ source, since, sunset, removedIn, message, replacement, guide }: DeprecationMark): ReaderMark {
  const days = { sinceDay: since?.day, sinceVersion: since?.version, sunset };
  return { source, ...given({ ...days, removedIn, message, replacement, guide }) };
}
