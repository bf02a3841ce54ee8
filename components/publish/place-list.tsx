"use client";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import type { FindingSeverity as Severity } from "@/lib/specs/model";

const MOST_SHOWN = 100;

interface Place {
  message: string;
  line?: number | undefined;
  column?: number | undefined;
  file?: string | undefined;
  pointer?: string | undefined;
  severity?: Severity | undefined;
}

interface PlaceListProps {
  places: readonly Place[];
  onJump: ((line: number, column?: number) => void) | undefined;
}

/** What is wrong, place by place; each leads to its line where the text is at hand. */
export function PlaceList({ places, onJump }: PlaceListProps) {
  const t = useTranslations("publish");
  return (
    <>
      <ul className="divide-y divide-line">
        {places.slice(0, MOST_SHOWN).map((place, index) => (
          <li key={`${index} ${place.message}`} className="flex flex-col gap-0.5 px-3 py-2">
            <span className="flex items-center justify-between gap-2">
              {place.severity ? <FindingSeverity severity={place.severity} /> : <span />}
              <PlaceName place={place} onJump={onJump} />
            </span>
            <span className="break-words text-sm">{place.message}</span>
            {place.line === undefined && place.pointer ? (
              <code className="break-all font-mono text-faint text-xs">{place.pointer}</code>
            ) : null}
          </li>
        ))}
      </ul>
      {places.length > MOST_SHOWN ? (
        <p className="border-line border-t px-3 py-1.5 text-muted text-xs">
          {t("more", { count: places.length - MOST_SHOWN })}
        </p>
      ) : null}
    </>
  );
}

function PlaceName({ place, onJump }: { place: Place; onJump: PlaceListProps["onJump"] }) {
  const t = useTranslations("publish");
  const { line, column, file } = place;
  if (line === undefined) return null;
  const name = column === undefined ? `${line}` : `${line}:${column}`;
  if (!onJump) return <span className="break-all font-mono text-muted text-xs">{file ? `${file}:${name}` : name}</span>;
  return (
    <button
      type="button"
      title={t("jump", { line })}
      onClick={() => onJump(line, column)}
      className="rounded-sm font-mono text-accent-ink text-xs underline decoration-accent-line underline-offset-3 hover:decoration-current"
    >
      {name}
    </button>
  );
}
