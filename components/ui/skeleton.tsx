interface SkeletonProps {
  /** CSS lengths, in the final shape of what is coming. */
  width?: string;
  height?: string;
}

/** A grey block where something will be. */
export function Skeleton({ width = "100%", height = "0.875rem" }: SkeletonProps) {
  return (
    <span aria-hidden className="animate-skeleton block max-w-full rounded-sm bg-line" style={{ width, height }} />
  );
}

/** Rows of a list or table that is being loaded; `label` is read out once. */
export function SkeletonRows({ rows = 8, label }: { rows?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-row items-center gap-4 px-3">
          <Skeleton width={`${18 + ((row * 7) % 14)}%`} />
          <Skeleton width="12%" />
          <span className="ml-auto w-1/6">
            <Skeleton />
          </span>
        </div>
      ))}
    </div>
  );
}
