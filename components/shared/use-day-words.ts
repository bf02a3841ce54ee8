import { useFormatter } from "next-intl";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A UTC day within a sentence, as the language of the page writes days; whatever is no day stays as it is. */
export function useDayWords(): (text: string) => string {
  const format = useFormatter();
  return (text) =>
    DAY.test(text) ? format.dateTime(new Date(`${text}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }) : text;
}
