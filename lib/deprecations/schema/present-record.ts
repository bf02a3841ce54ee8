import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import type { RecordDto } from "@/lib/deprecations/schema/record";
import { dayIn, daysBetween } from "@/lib/lifecycle/zones";

const written = (at: Date | null) => at?.toISOString() ?? null;

/** A record as REST and pages show it. */
export function presentRecord(record: DeprecationRecord, now: Date): RecordDto {
  const { apiId: _, versionId: __, subject, zone, sunsetAt, ...rest } = record;
  const sunsetOn = sunsetAt && dayIn(sunsetAt, zone);
  return {
    ...rest,
    zone,
    kind: subject.kind,
    place: subject.place,
    deprecatedAt: written(record.deprecatedAt),
    sunsetAt: written(sunsetAt),
    sunsetOn,
    daysLeft: sunsetOn === null ? null : daysBetween(dayIn(now, zone), sunsetOn),
    brownouts: record.brownouts.map(({ startsAt, minutes }) => ({ startsAt: startsAt.toISOString(), minutes })),
    moved: record.moved.map(({ from, to, at, ...move }) => ({
      ...move,
      from: from.toISOString(),
      to: to.toISOString(),
      fromOn: dayIn(from, zone),
      toOn: dayIn(to, zone),
      at: at.toISOString(),
    })),
    recordedAt: written(record.recordedAt),
  };
}
