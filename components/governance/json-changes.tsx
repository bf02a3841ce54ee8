import { useTranslations } from "next-intl";
import { jsonDifferences } from "@/lib/audit/model/json-difference";

const MOST_ROWS = 200;

/** What differs between two JSON documents, a line a place: before with a minus, after with a plus. */
export function JsonChanges({ before, after }: { before: unknown; after: unknown }) {
  const t = useTranslations("governance");
  const { changed, unchanged } = jsonDifferences(before, after);
  if (changed.length === 0) return <p className="text-muted text-sm">{t("json.nothing")}</p>;
  return (
    <div className="min-w-0">
      <dl className="flex flex-col gap-2">
        {changed.slice(0, MOST_ROWS).map((one) => (
          <div key={one.path} className="min-w-0">
            <dt className="wrap-anywhere font-mono text-muted text-xs">{one.path || t("json.whole")}</dt>
            {one.before === undefined ? null : (
              <Line sign="−" tone="danger" label={t("json.before")} text={one.before} />
            )}
            {one.after === undefined ? null : <Line sign="+" tone="success" label={t("json.after")} text={one.after} />}
          </div>
        ))}
      </dl>
      <p className="mt-2 text-faint text-xs">
        {changed.length > MOST_ROWS ? t("json.more", { count: changed.length - MOST_ROWS }) : null}{" "}
        {unchanged > 0 ? t("json.unchanged", { count: unchanged }) : null}
      </p>
    </div>
  );
}

const lineTone = {
  danger: "bg-danger-soft text-danger-ink",
  success: "bg-success-soft text-success-ink",
};

function Line({ sign, tone, label, text }: { sign: string; tone: keyof typeof lineTone; label: string; text: string }) {
  return (
    <dd
      className={`wrap-anywhere mt-0.5 whitespace-pre-wrap rounded-sm px-2 py-0.5 font-mono text-xs ${lineTone[tone]}`}
    >
      <span aria-hidden>{sign} </span>
      <span className="sr-only">{label}: </span>
      {text}
    </dd>
  );
}
