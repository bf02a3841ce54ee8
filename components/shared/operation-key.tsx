import { cn } from "@/components/ui/cn";
import { MethodBadge } from "./method-badge";

interface OperationKeyProps {
  /** `GET /pets/{petId}` */
  operation: string;
  deprecated?: boolean;
  /** Goes on over several lines, where there is little room and the end of the path tells operations apart. */
  wraps?: boolean;
}

/** An operation's key: method and path, parameters set apart. */
export function OperationKey({ operation, deprecated = false, wraps = false }: OperationKeyProps) {
  const space = operation.indexOf(" ");
  const path = operation.slice(space + 1);
  return (
    <span className="inline-flex min-w-0 max-w-full items-baseline gap-1 align-middle">
      {space > 0 ? <MethodBadge method={operation.slice(0, space)} deprecated={deprecated} /> : null}
      <span
        title={operation}
        className={cn(
          "min-w-0 font-mono text-xs",
          wraps ? "wrap-anywhere" : "truncate",
          deprecated && "text-muted line-through",
        )}
      >
        {path.split(/(\{[^{}]*\})/u).map((part, index) => (
          <span key={`${index}${part}`} className={part.startsWith("{") ? "text-accent-ink" : undefined}>
            {part}
          </span>
        ))}
      </span>
    </span>
  );
}
