interface SparklineProps {
  /** One number a step, the oldest first. */
  values: readonly number[];
  /** What is read aloud and shown on hover: the sum and its unit. */
  label: string;
}

const WIDTH = 72;
const HEIGHT = 20;

/** A trend as one small line over a filled ground. */
export function Sparkline({ values, label }: SparklineProps) {
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((value, index) => {
    const y = HEIGHT - 1.5 - (value / most) * (HEIGHT - 3);
    return `${(index * step).toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} className="inline-block shrink-0 text-accent">
      <title>{label}</title>
      <polygon points={`0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`} className="fill-accent-soft" />
      <polyline points={points.join(" ")} fill="none" stroke="currentColor" strokeWidth={1.25} />
    </svg>
  );
}
