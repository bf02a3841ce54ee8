import { cn } from "@/components/ui/cn";
import type { MatchedPlaceDto, SearchHit } from "@/lib/search/schema";
import { MatchedText } from "./matched-text";
import { MethodBadge } from "./method-badge";

/** The ranges in the name itself; none where it was found by something else. */
function inName(hit: SearchHit): MatchedPlaceDto["ranges"] {
  const named = hit.matched.find(({ place, text }) => (place === "name" || place === "path") && text === hit.name);
  return named?.ranges ?? [];
}

/** The name of what was found, with what matched in it marked. */
export function HitName({ hit }: { hit: SearchHit }) {
  const ranges = inName(hit);
  if (hit.kind === "api") {
    return (
      <span className="font-medium">
        <MatchedText text={hit.name} ranges={ranges} />
      </span>
    );
  }
  const space = hit.kind === "operation" ? hit.name.indexOf(" ") + 1 : 0;
  const shifted = ranges
    .filter(([start]) => start >= space)
    .map(([start, end]): [number, number] => [start - space, end - space]);
  return (
    <span className="inline-flex min-w-0 max-w-full items-baseline gap-1 align-middle">
      {space > 0 ? <MethodBadge method={hit.name.slice(0, space - 1)} deprecated={hit.deprecated} /> : null}
      <code
        title={hit.name}
        className={cn("wrap-anywhere min-w-0 font-mono text-xs", hit.deprecated && "text-muted line-through")}
      >
        <MatchedText text={hit.name.slice(space)} ranges={shifted} />
      </code>
    </span>
  );
}
