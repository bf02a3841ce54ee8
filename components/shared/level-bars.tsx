const BARS = [1, 2, 3, 4, 5] as const;

/** Five bars, one higher than the other; as many are filled as levels are reached. Says nothing aloud. */
export function LevelBars({ level }: { level: number }) {
  return (
    <svg aria-hidden viewBox="0 0 14 12" width={14} height={12} className="shrink-0">
      {BARS.map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 2.9}
          y={12 - bar * 2.2 - 1}
          width={2}
          height={bar * 2.2 + 1}
          rx={0.6}
          fill="currentColor"
          fillOpacity={bar <= level ? 1 : 0.25}
        />
      ))}
    </svg>
  );
}
