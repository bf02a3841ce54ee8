import { useTranslations } from "next-intl";
import type { ShownValue } from "@/lib/versions/schema/changes";

interface ValuePairProps {
  before: ShownValue | null;
  after: ShownValue | null;
  /** Labels of the versions they stand in. */
  from: string;
  to: string;
}

const sides = {
  before: { frame: "border-danger-line", head: "bg-danger-soft text-danger-ink", sign: "−" },
  after: { frame: "border-success-line", head: "bg-success-soft text-success-ink", sign: "+" },
};

function Side({ side, value, version }: { side: "before" | "after"; value: ShownValue | null; version: string }) {
  const t = useTranslations("changes");
  const { frame, head, sign } = sides[side];
  return (
    <div className={`min-w-0 overflow-hidden rounded-md border ${frame}`}>
      <div className={`flex items-center justify-between gap-2 px-2.5 py-1 text-xs ${head}`}>
        <span className="font-medium">
          <span aria-hidden>{sign} </span>
          {t(side)}
        </span>
        <span className="truncate font-mono">{version}</span>
      </div>
      {value === null ? (
        <p className="px-2.5 py-2 text-faint text-xs">{t("notThere")}</p>
      ) : (
        <pre
          tabIndex={0}
          className="wrap-anywhere max-h-72 overflow-auto whitespace-pre-wrap bg-surface px-2.5 py-2 font-mono text-xs leading-5 scroll-slim"
        >
          {value.text === "" ? <span className="text-faint">{t("emptyText")}</span> : value.text}
        </pre>
      )}
      {value?.cut ? <p className="border-line border-t px-2.5 py-1 text-faint text-xs">{t("cut")}</p> : null}
    </div>
  );
}

/** A value before and after, side by side; one below the other on a phone. */
export function ValuePair({ before, after, from, to }: ValuePairProps) {
  return (
    <div className="grid gap-2 @2xl:grid-cols-2">
      <Side side="before" value={before} version={from} />
      <Side side="after" value={after} version={to} />
    </div>
  );
}
