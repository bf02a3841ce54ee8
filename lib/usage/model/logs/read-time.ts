const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const CLF = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/;

/**
 * Milliseconds since the epoch of a time as logs write it: `21/Nov/2026:14:02:11 +0100`, an ISO instant, seconds or
 * milliseconds since the epoch; NaN for anything else, also for a time without its zone and for 30 February.
 */
export function readTime(text: string): number {
  const clf = CLF.exec(text);
  if (clf) return readClf(clf);
  if (/^\d{9,11}(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1_000);
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const iso = /^(\d{4})-(\d\d)-(\d\d)T.*(?:Z|[+-]\d\d:?\d\d)$/.exec(text);
  return iso && isDay(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) ? Date.parse(text) : Number.NaN;
}

/** Whether the calendar has it: `Date` takes 30 February for 2 March. `month` counts from 0. */
function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month, day)).getUTCDate() === day;
}

function readClf([
  ,
  day,
  name = "",
  year,
  hour,
  minute,
  second,
  sign,
  zoneHours,
  zoneMinutes,
]: RegExpExecArray): number {
  const month = MONTHS.indexOf(name) / 3;
  if (!Number.isInteger(month) || month < 0) return Number.NaN;
  if (!isDay(Number(year), month, Number(day))) return Number.NaN;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return Number.NaN;
  const utc = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  return sign === "-" ? utc + offset : utc - offset;
}
