import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

/** ISO 8601: a day, or an instant with its offset. */
const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{5,18}(?:Z|[+-]\d\d:\d\d))?$/;

export const sunset = defineFunction({
  name: "sunset",
  title: "The day from which something may stop working is there, and is a day of the calendar.",
  options: "",
  input: null,
  schema: z.strictObject({}),
  prepare: () => (target, _world, report) => {
    const { value } = target;
    if (value === undefined) report(`${namedTarget(target)} must say until when it works`);
    else if (typeof value !== "string" || !SHAPE.test(value) || !isDay(value)) {
      const shown = typeof value === "string" ? `"${shortened(value)}"` : "It";
      report(`${shown} is not a day, such as 2027-06-30`);
    }
  },
});

/** Not the 31st of a month that has 30. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
